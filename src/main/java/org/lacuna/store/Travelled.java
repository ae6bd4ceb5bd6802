package org.lacuna.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;

/**
 * That an assessment came from another server.
 *
 * @param file as the person called it
 * @param model fingerprint of the ruleset that it came with
 * @param logNumber entries of the log here up to it are of its arrival
 * @param log of where it comes from
 * @param leftOut how many of what had been left out there
 * @param parts names of those that are kept as they came
 * @param cameAs what it was called there; empty = as it is called here
 */
public record Travelled(String file, String sha256, String who, OffsetDateTime at, String model, long logNumber, String log,
        SortedMap<String, Long> leftOut, List<String> parts, String cameAs) {
}
