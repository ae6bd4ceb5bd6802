package org.lacuna.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lacuna.access.OnBehalf;
import org.lacuna.assessment.Bill;
import org.lacuna.people.Organisation;
import org.lacuna.ruleset.Operator;
import org.lacuna.store.BillStore;

/** A made-up bill of Kazakhstan with every kind of rule, for tests that walk all pages. */
@ApplicationScoped
class SampleBill {

    static final Bill BILL = new Bill("sample", "KZ", "Закон о камерах (пример)", "first reading, 2026-10-02",
            "https://example.org/bill?a=1&b=2",
            List.of(rule("a-authority-independent", "full", "art 3"),
                    rule("fr-legal-basis", "full", "art 7", Operator.POLICE, Operator.MUNICIPAL),
                    rule("fr-dpia", "full", "art 9", Operator.PRIVATE), rule("a-constitution", "none", ""),
                    new Bill.Rule("fr-signage", "none", Optional.empty(), "", "Takes the duty away."),
                    new Bill.Rule("fr-forgotten", "full", Optional.empty(), "", "")));

    private static Bill.Rule rule(String criterion, String option, String article, Operator... binds) {
        return new Bill.Rule(criterion, option, Optional.of(Set.of(binds)), article, "");
    }

    void keep(@Observes StartupEvent event, BillStore bills, OnBehalf onBehalf) {
        onBehalf.run(OnBehalf.program(Organisation.FIRST),
                () -> bills.save(BILL, bills.version("KZ", "sample")));
    }
}
