package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.lacuna.assessment.Bill;
import org.lacuna.ruleset.Operator;

/** One bill. */
@Entity
@Table(name = "bill")
class BillRow extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    /** Set and asked for by Hibernate on its own: nobody sees rows of another organisation. */
    @TenantId
    String organisation;
    String country;
    String slug;
    String title;
    String state;
    String link;
    OffsetDateTime savedAt;
    @Version
    long version;

    @ElementCollection
    @CollectionTable(name = "bill_rule", joinColumns = @JoinColumn(name = "bill"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<RulePart> rules = new ArrayList<>();

    static List<BillRow> listByCountry(String country) {
        return list("country = ?1 order by title, slug", country);
    }

    static Optional<BillRow> find(String country, String slug) {
        return find("country = ?1 and slug = ?2", country, slug).firstResultOptional();
    }

    void set(Bill bill, OffsetDateTime now) {
        country = bill.country();
        slug = bill.id();
        title = bill.title();
        state = bill.state();
        link = bill.link();
        savedAt = now;
        rules.clear();
        bill.rules().forEach(r -> rules.add(RulePart.of(r)));
    }

    Bill bill() {
        return new Bill(slug, country, title, state, link, rules.stream().map(RulePart::rule).toList());
    }

    /** What one article would make of the law. */
    @Embeddable
    static class RulePart {

        String criterion;
        String choice;
        String binds;
        String provision;
        @Column(length = Lengths.TEXT)
        String note;

        static RulePart of(Bill.Rule rule) {
            RulePart part = new RulePart();
            part.criterion = rule.criterion();
            part.choice = rule.option();
            part.binds = rule.binds().map(b -> Lists.join(b.stream().map(Operator::code).toList())).orElse(null);
            part.provision = rule.provision();
            part.note = rule.note();
            return part;
        }

        Bill.Rule rule() {
            return new Bill.Rule(criterion, choice, Optional.ofNullable(binds).map(b -> Operator.setOf(Lists.split(b))),
                    provision, note);
        }
    }
}
