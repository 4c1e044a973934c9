package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Ranked places against a stable sort of objects by their scores.
class RankingTest {
    private static final int RECORDS = 200;

    private static float score(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 4);
            case 2 -> Float.MIN_VALUE * random.nextInt(1, 3);
            default -> random.nextFloat() * 100;
        };
    }

    @RepeatedTest(20)
    void isAStableSortInWhichThoseWithoutAScoreStandBehindTheBest(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        float[] scores = new float[RECORDS];
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < RECORDS; place++) {
            scores[place] = score(random);
            if (random.nextInt(5) > 0) {
                places.add(place);
            }
        }
        Collections.shuffle(places, random);
        Comparator<Integer> byScore = (one, other) -> Float.compare(scores[one], scores[other]);
        Ranking ranking = new Ranking(List.of("word"), scores);

        assertEquals(places.stream().sorted(byScore).toList(), ranking.sorted(places, SortOrder.Direction.ASCENDING));
        assertEquals(places.stream().sorted(byScore.reversed()).toList(),
                ranking.sorted(places, SortOrder.Direction.DESCENDING));
    }
}
