package dev.errata.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the [Growth] of a pattern off its outline. Two loops over characters that share some, with nothing between them that
/// could not be such a character, can share out one run of text in as many ways as it is long: each loop of such a chain adds a
/// power. The search itself is the first loop. Within a loop around loops such a chain closes on itself, and is exponential where
/// something behind it can fail: until then nobody asks for another way.
final class GrowthReader {

    /// So many ways through a pattern are looked at.
    private static final int MOST_WAYS = 256;
    /// So many steps of ways are looked at, each as often as it is looked at. What is behind them is as if it did not grow.
    private static final int MOST_LOOKS = 5_000_000;
    /// No more than this is told apart.
    private static final int HIGHEST_POWER = 3;

    /// So many rounds that have to be there can be shared out in too many ways even where nothing behind them fails.
    private static final int MANY_ROUNDS = 10;

    private final int outer;
    private long looks;

    /// @param outer how many loops there are around the pattern: one for a search that tries every place
    GrowthReader(int outer) {
        this.outer = outer;
    }

    /// One step of a way through a pattern.
    ///
    /// @param choice the characters that may stand there
    /// @param loop   whether any number of them may, none too
    private record Step(CharacterChoice choice, boolean loop) {}

    Growth of(Outline outline) {
        if (!hasLoop(outline)) {
            return Growth.LINEAR;
        }
        if (isExponential(outline, Behind.NOTHING_FAILS)) {
            return Growth.EXPONENTIAL;
        }
        int power = 1;
        for (List<Step> way : ways(outline)) {
            if (power < HIGHEST_POWER) {
                power = Math.max(power, power(way));
            }
        }
        return switch (power) {
            case 0, 1 -> Growth.LINEAR;
            case 2 -> Growth.QUADRATIC;
            default -> Growth.CUBIC;
        };
    }

    private boolean isTired() {
        return looks > MOST_LOOKS;
    }

    /// How many loops the longest chain has behind which the way can still fail, up to the highest power.
    private int power(List<Step> way) {
        int last = way.size() - 1;
        while (last >= 0 && way.get(last).loop()) {
            last--;
        }
        int[] chain = new int[way.size()];
        int most = outer;
        for (int i = 0; i < last && most < HIGHEST_POWER && !isTired(); i++) {
            if (way.get(i).loop()) {
                looks += i;
                chain[i] = 1;
                if (outer > 0 && canBe(way.get(i).choice(), way, 0, i)) {
                    chain[i] = 1 + outer;
                }
                for (int before = 0; before < i; before++) {
                    if (chain[before] >= chain[i] && way.get(before).loop()) {
                        CharacterChoice common = way.get(before).choice().and(way.get(i).choice());
                        if (canBe(common, way, before + 1, i)) {
                            chain[i] = chain[before] + 1;
                        }
                    }
                }
                most = Math.max(most, chain[i]);
            }
        }
        return most;
    }

    /// Whether all that has to stand between two places can be made of these characters.
    private boolean canBe(CharacterChoice choice, List<Step> way, int from, int to) {
        if (choice.isEmpty()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            looks++;
            if (!way.get(i).loop() && way.get(i).choice().and(choice).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// What comes after a part.
    private enum Behind {
        NOTHING_FAILS, SOMETHING_FAILS;

        static Behind failing(boolean isFailing) {
            return isFailing ? SOMETHING_FAILS : NOTHING_FAILS;
        }
    }

    private boolean isExponential(Outline outline, Behind behind) {
        return switch (outline) {
            case Outline.One _ -> false;
            case Outline.Sequence(List<Outline> parts) -> {
                boolean fails = behind == Behind.SOMETHING_FAILS;
                boolean found = false;
                for (Outline part : parts.reversed()) {
                    found = found || isExponential(part, Behind.failing(fails));
                    fails = fails || canFail(part);
                }
                yield found;
            }
            case Outline.Choice(List<Outline> branches) ->
                branches.stream().anyMatch(branch -> isExponential(branch, behind));
            case Outline.Repeat(Outline part, int min, Outline.Upper upper) -> {
                boolean fails = behind == Behind.SOMETHING_FAILS;
                boolean nextFails = fails || min > 1 && canFail(part);
                yield isExponential(part, Behind.failing(nextFails))
                        || upper == Outline.Upper.OPEN && (fails || min >= MANY_ROUNDS) && isAmbiguous(part);
            }
            case Outline.Checked(Outline part) -> isExponential(part, behind);
        };
    }

    /// Whether there is a text that this part does not go on with.
    private static boolean canFail(Outline outline) {
        return switch (outline) {
            case Outline.One _,Outline.Checked _ -> true;
            case Outline.Sequence(List<Outline> parts) -> parts.stream().anyMatch(GrowthReader::canFail);
            case Outline.Choice(List<Outline> branches) -> branches.stream().allMatch(GrowthReader::canFail);
            case Outline.Repeat(Outline part, int min, Outline.Upper _) -> min > 0 && canFail(part);
        };
    }

    /// Whether some text is several rounds of a loop around this part in more ways than one.
    private boolean isAmbiguous(Outline part) {
        if (part instanceof Outline.One) {
            return false;
        }
        List<List<Step>> ways = ways(part);
        for (int i = 0; i < ways.size(); i++) {
            for (int j = 0; j < ways.size() && !isTired(); j++) {
                if (i < j && areSameCharacter(ways.get(i), ways.get(j)) || flows(ways.get(i), ways.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areSameCharacter(List<Step> one, List<Step> other) {
        return one.size() == 1 && other.size() == 1
                && !one.getFirst().choice().and(other.getFirst().choice()).isEmpty();
    }

    /// Whether the last loop of a round can flow over into the first of the next.
    private boolean flows(List<Step> round, List<Step> next) {
        for (int i = round.size() - 1; i >= 0 && !isTired(); i--) {
            looks += next.size();
            for (int j = 0; round.get(i).loop() && j < next.size(); j++) {
                if (next.get(j).loop()) {
                    CharacterChoice common = round.get(i).choice().and(next.get(j).choice());
                    if (canBe(common, round, i + 1, round.size()) && canBe(common, next, 0, j)
                            && canBe(common, round, 0, i) && canBe(common, next, j + 1, next.size())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether anything may be repeated any number of times: most patterns of fixed text are done with this question.
    private static boolean hasLoop(Outline outline) {
        return switch (outline) {
            case Outline.One _ -> false;
            case Outline.Sequence(List<Outline> parts) -> parts.stream().anyMatch(GrowthReader::hasLoop);
            case Outline.Choice(List<Outline> branches) -> branches.stream().anyMatch(GrowthReader::hasLoop);
            case Outline.Repeat(Outline part, int _, Outline.Upper upper) ->
                upper == Outline.Upper.OPEN || hasLoop(part);
            case Outline.Checked(Outline part) -> hasLoop(part);
        };
    }

    /// The ways through an outline; none where there are too many.
    private List<List<Step>> ways(Outline outline) {
        return expand(outline).orElseGet(List::of);
    }

    private Optional<List<List<Step>>> expand(Outline outline) {
        return switch (outline) {
            case Outline.One(CharacterChoice choice) -> Optional.of(List.of(List.of(new Step(choice, false))));
            case Outline.Sequence(List<Outline> parts) -> product(parts);
            case Outline.Choice(List<Outline> branches) -> sum(branches);
            case Outline.Repeat(Outline part, int min, Outline.Upper upper) -> repeat(part, min, upper);
            case Outline.Checked(Outline part) -> expand(part);
        };
    }

    private Optional<List<List<Step>>> sum(List<Outline> branches) {
        List<List<Step>> ways = new ArrayList<>();
        for (Outline branch : branches) {
            Optional<List<List<Step>>> more = expand(branch);
            if (more.isEmpty() || ways.size() + more.get().size() > MOST_WAYS) {
                return Optional.empty();
            }
            ways.addAll(more.get());
        }
        return Optional.of(ways);
    }

    private Optional<List<List<Step>>> product(List<Outline> parts) {
        List<List<Step>> ways = new ArrayList<>(List.of(new ArrayList<>()));
        for (Outline part : parts) {
            Optional<List<List<Step>>> more = expand(part);
            if (more.isEmpty() || (long) ways.size() * more.get().size() > MOST_WAYS || isTired()) {
                return Optional.empty();
            }
            if (more.get().size() == 1) {
                List<Step> tail = more.get().getFirst();
                looks += (long) ways.size() * tail.size();
                ways.forEach(way -> way.addAll(tail));
                continue;
            }
            List<List<Step>> longer = new ArrayList<>();
            for (List<Step> way : ways) {
                for (List<Step> tail : more.get()) {
                    looks += way.size() + tail.size();
                    List<Step> joined = new ArrayList<>(way);
                    joined.addAll(tail);
                    longer.add(joined);
                }
            }
            ways = longer;
        }
        return Optional.of(ways);
    }

    /// What repeats one character any number of times is a loop. What repeats more is looked at as one round of it, and what need
    /// not be there, as there and as not there.
    private Optional<List<List<Step>>> repeat(Outline part, int min, Outline.Upper upper) {
        Optional<CharacterChoice> choice = upper == Outline.Upper.OPEN ? single(part) : Optional.empty();
        if (choice.isPresent()) {
            Step loop = new Step(choice.get(), true);
            return Optional.of(List.of(min == 0 ? List.of(loop) : List.of(new Step(choice.get(), false), loop)));
        }
        if (min > 0) {
            return expand(part);
        }
        return part instanceof Outline.One
                ? Optional.of(List.of(List.of()))
                : sum(List.of(part, Outline.NOTHING));
    }

    private static Optional<CharacterChoice> single(Outline part) {
        return switch (part) {
            case Outline.One(CharacterChoice choice) -> Optional.of(choice);
            case Outline.Sequence(List<Outline> parts) when parts.size() == 1 -> single(parts.getFirst());
            default -> Optional.empty();
        };
    }
}
