package org.lacuna.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lacuna.Samples.DAY;
import static org.lacuna.Samples.answer;
import static org.lacuna.Samples.sheet;
import static org.lacuna.Samples.small;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lacuna.assessment.Bill.Rule;
import org.lacuna.ruleset.Operator;

class BillTest {

    private static final Rule WARRANT = rule("warrant", "full", Operator.POLICE);

    @Test
    void eachRuleReplacesEveryAnswerToItsCriterionAndNoOther() {
        AnswerSheet after = bill(WARRANT)
                .over(sheet(answer("warrant", "none"), answer("warrant", "partly").of(Operator.POLICE),
                        answer("notice", "none")));

        assertThat(after.answers()).hasSize(2);
        assertThat(after.find("notice")).contains(answer("notice", "none").build());
        Answer would = after.find("warrant", Operator.POLICE).orElseThrow();
        assertThat(would.options()).containsExactly("full");
        assertThat(would.binds()).contains(Set.of(Operator.POLICE));
        assertThat(would.evidence()).extracting(Evidence::instrument).containsExactly("Camera Bill");
        assertThat(would.evidence()).extracting(Evidence::provision).containsExactly("art 7");
    }

    @Test
    void forTheSakeOfTheQuestionABillCountsAsLawInForce() {
        Answer would = bill(WARRANT).over(sheet()).find("warrant").orElseThrow();

        assertThat(would.isCited(DAY)).isTrue();
        assertThat(would.restsOnDeadLaw(DAY)).isFalse();
        assertThat(would.reviewed()).isTrue();
    }

    @Test
    void aRuleWithoutAnArticleIsCitedAsTheWholeBill() {
        Rule unplaced = new Rule("warrant", "full", Optional.empty(), "", "");

        assertThat(bill(unplaced).over(sheet()).find("warrant").orElseThrow().isCited(DAY)).isTrue();
    }

    @Test
    void aBillOfAnotherCountryIsRefused() {
        Bill foreign = new Bill("camera-bill", "KG", "Camera Bill", "", "", List.of(WARRANT));

        assertThatThrownBy(() -> foreign.over(sheet())).hasMessage("The bill camera-bill is of KG, the answers are of KZ");
    }

    @Test
    void twoRulesOnOneCriterionAreRefused() {
        assertThatThrownBy(() -> bill(WARRANT, rule("warrant", "none"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The bill camera-bill has two rules on warrant");
    }

    @Test
    void aBillHasAnIdAndATitle() {
        assertThatThrownBy(() -> new Bill("Camera Bill", "KZ", "Camera Bill", "", "", List.of()))
                .hasMessage("A bill has the id Camera Bill; allowed is kebab-case");
        assertThatThrownBy(() -> new Bill("camera-bill", "KZ", " ", "", "", List.of()))
                .hasMessage("The bill camera-bill has no title");
    }

    @Test
    void rulesTheRulesetDoesNotKnowAreToldAndLeftOut() {
        Rule gone = rule("gone", "full");
        Rule renamed = rule("notice", "best");
        Bill bill = bill(gone, WARRANT, renamed);

        assertThat(bill.unknownTo(small())).containsExactly(gone, renamed);
        assertThat(bill.knownTo(small()).rules()).containsExactly(WARRANT);
    }

    @Test
    void everyWordChangesTheFingerprint() {
        assertThat(bill(WARRANT).fingerprint()).isEqualTo(bill(WARRANT).fingerprint())
                .isNotEqualTo(bill(rule("warrant", "partly", Operator.POLICE)).fingerprint());
    }

    private static Bill bill(Rule... rules) {
        return new Bill("camera-bill", "KZ", "Camera Bill", "first reading, 2026-10-02", "", List.of(rules));
    }

    private static Rule rule(String criterion, String option, Operator... binds) {
        return new Rule(criterion, option, Optional.of(Set.of(binds)), "art 7", "");
    }
}
