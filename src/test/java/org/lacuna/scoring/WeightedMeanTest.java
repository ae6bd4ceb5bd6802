package org.lacuna.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private record Member(Interval value, double weight, boolean certain) {
    }

    @Test
    void nothingHasNoMean() {
        assertThat(new WeightedMean().mean()).isEmpty();
    }

    @Test
    void weightsPullBothEnds() {
        WeightedMean mean = new WeightedMean();
        mean.add(new Interval(0, 0.5), 3, true);
        mean.add(Interval.ONE, 1, true);

        assertThat(mean.mean()).contains(new Interval(0.25, 0.625));
    }

    @Test
    void memberThatPerhapsCountsIsTriedBothWays() {
        WeightedMean mean = new WeightedMean();
        mean.add(Interval.at(0.5), 1, true);
        mean.add(Interval.ZERO, 1, false);

        assertThat(mean.mean()).contains(new Interval(0.25, 0.5));
    }

    @Test
    void memberThatPerhapsCountsAlonePassesItsRangeOn() {
        WeightedMean mean = new WeightedMean();
        mean.add(new Interval(0.25, 0.75), 2, false);

        assertThat(mean.mean()).contains(new Interval(0.25, 0.75));
    }

    @Test
    void partWeighsAsMuchAsItsMembers() {
        WeightedMean part = new WeightedMean();
        part.add(Interval.ZERO, 1, true);
        part.add(Interval.ZERO, 2, false);
        WeightedMean mean = new WeightedMean();
        mean.add(Interval.ONE, 1, true);
        mean.addPart(Interval.ZERO, part);

        assertThat(mean.mean()).contains(new Interval(0.25, 0.5));
    }

    @Property
    void equalsTheEnumerationOfAllCases(@ForAll long seed) {
        List<Member> members = members(new Random(seed));
        WeightedMean mean = new WeightedMean();
        members.forEach(m -> mean.add(m.value(), m.weight(), m.certain()));

        Interval expected = enumerated(members);

        assertThat(mean.mean()).hasValueSatisfying(found -> {
            assertThat(found.lo()).isCloseTo(expected.lo(), within(1e-12));
            assertThat(found.hi()).isCloseTo(expected.hi(), within(1e-12));
        });
    }

    /** Equal values are wanted too: there the two ends come from different sums, and dust must not turn them round. */
    @Property
    void equalValuesStayTheMean(@ForAll long seed) {
        Random random = new Random(seed);
        double value = random.nextInt(11) / 10.0;
        WeightedMean mean = new WeightedMean();
        int size = 1 + random.nextInt(8);
        for (int i = 0; i < size; i++) {
            mean.add(Interval.at(value), random.nextInt(5) + random.nextDouble(), random.nextBoolean());
        }

        assertThat(mean.mean()).hasValueSatisfying(found -> {
            assertThat(found.lo()).isCloseTo(value, within(1e-12));
            assertThat(found.hi()).isCloseTo(value, within(1e-12));
        });
    }

    private static List<Member> members(Random random) {
        List<Member> members = new ArrayList<>();
        int size = 1 + random.nextInt(7);
        for (int i = 0; i < size; i++) {
            double a = random.nextInt(9) / 8.0;
            double b = random.nextInt(9) / 8.0;
            members.add(new Member(new Interval(Math.min(a, b), Math.max(a, b)), 1 + random.nextInt(5), random.nextBoolean()));
        }
        return members;
    }

    private static Interval enumerated(List<Member> members) {
        Interval all = null;
        for (int in = 0; in < 1 << members.size(); in++) {
            double weight = 0;
            double lo = 0;
            double hi = 0;
            boolean allowed = true;
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                if ((in >> i & 1) == 1) {
                    weight += member.weight();
                    lo += member.weight() * member.value().lo();
                    hi += member.weight() * member.value().hi();
                } else {
                    allowed &= !member.certain();
                }
            }
            if (allowed && weight > 0) {
                Interval one = new Interval(lo / weight, hi / weight);
                all = all == null ? one : all.or(one);
            }
        }
        return all;
    }
}
