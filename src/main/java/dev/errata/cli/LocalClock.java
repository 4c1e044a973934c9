package dev.errata.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/// The time of the system, in the zone of the system as it is at each moment. Unlike the clock of Java's own it does without the rules
/// of all zones, for which every library is opened: that takes as long as Java takes to start.
final class LocalClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(millis()) / 1000);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
