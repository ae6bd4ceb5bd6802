package org.lacuna.order;

/**
 * A stream of numbers that look like chance and are the same everywhere.
 * <p>
 * SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, figure 16). Written
 * out here because {@link java.util.SplittableRandom} does not promise that its numbers stay the same.
 */
final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT = 0x1p-53;

    private long state;

    /** @param stream streams of one seed are independent of each other */
    Chance(long seed, long stream) {
        state = mix(mix(seed) + mix(stream * GOLDEN));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** At least 0, less than 1. */
    double unit() {
        return (next() >>> 11) * TO_UNIT;
    }

    /**
     * Gamma noise of mean 1.
     *
     * @param shape the relative spread is one over its root. Whole, so that it is a sum of exponential numbers: Erlang
     */
    double gamma(int shape) {
        double product = 1;
        for (int i = 0; i < shape; i++) {
            product *= 1 - unit();
        }
        return -StrictMath.log(product) / shape;
    }
}
