package org.lacuna.coding;

/** One question that two people have answered, neither seeing the other's answer. */
public record Pair(String criterion, Code first, Code second) {

    public boolean agrees() {
        return first.label().equals(second.label());
    }
}
