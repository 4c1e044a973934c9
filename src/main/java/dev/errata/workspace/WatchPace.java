package dev.errata.workspace;

import java.time.Duration;

/// How often a folder is looked at, and how long until it is believed to be at rest.
///
/// @param quiet  how long nothing has to happen until what happened is looked at
/// @param most   how long that is waited for
/// @param glance how often it is looked whether the folder is there at all
/// @param whole  how often all files are looked at, whatever the system tells
/// @param blind  how often, where the system does not tell of all that happens
public record WatchPace(Duration quiet, Duration most, Duration glance, Duration whole, Duration blind) {

    /// The pace for people.
    public static final WatchPace USUAL = new WatchPace(Duration.ofMillis(250), Duration.ofSeconds(5),
            Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofSeconds(3));
}
