package dev.errata.ui.control;

import java.util.Optional;

/// How large somebody wants a slot, and what was then left to the part beside it; both in pixels.
///
/// @param slot the size of the slot
/// @param main what was left to the main part: no less than this is kept for it, even if it could use more
record SlotSize(double slot, double main) {

    /// Reads what [#words] writes. Settings are written by hand too.
    static Optional<SlotSize> ofWords(String words) {
        String[] parts = words.split(" ", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            SlotSize read = new SlotSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return read.slot() > 0 && read.main() > 0 ? Optional.of(read) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    String words() {
        return Math.round(slot) + " " + Math.round(main);
    }

    /// The size of the slot where there is this much room: as wanted, but not below `least`, and above that only what the main part
    /// can do without.
    double in(double room, double least, double mainNeeds) {
        double spare = room - Math.min(main, mainNeeds);
        return Math.clamp(Math.min(slot, spare), Math.min(least, room), Math.max(room, 0));
    }
}
