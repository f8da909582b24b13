package org.filmscore.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names and sentences use the terms of the field; no metaphor of our own stands for one. */
class WordsTest {

    private static final Path ROOT = Path.of("..");

    /** The words that docs/style.md replaces. */
    private static final List<String> REPLACED = List.of(
            "[Hh]eard(?![a-z])|\\b[Hh]ears?\\b|\\b[Hh]earing\\b",
            "(?<![A-Za-z])[Tt]old(?![a-z])",
            "\\bputs? aside\\b|\\bpass(es|ed)? over\\b",
            "[Pp]atience|world is back",
            "\\b[Bb]ells?\\b|RelayLife\\b|takes? the lead\\b",
            "\\bPositions\\b|ReadingOn\\b",
            "AgainAfterClash|\\b[Cc]lash(es|ed)?\\b",
            "KeptAnswers|kept answers?|AnsweredBefore|ForgettingCallers",
            "ArrivingBody|BodyCutShort|TooMuchAtOnce|JsonAlone|UnreadableTargets",
            "\\b[Mm]oments?\\b",
            "\\b[Ss]eats?\\b|\\bAudience\\b|ToldScore|RecentScores",
            "CommonOpinion|common opinion|\\b[Ss]tanding\\b|\\bTraces\\b",
            "TakenBack|[Tt]ak(en|es?) back|\\b[Ss]ettling\\b|\\bArrivals?\\b",
            "\\b[Ff]leet\\b|\\bReadying\\b|\\bEnding\\b|Stopwatch",
            "\\b[Ww]hoever\\b");

    private static final Pattern WORD = Pattern.compile(String.join("|", REPLACED));

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".filmscore", "node_modules", "package-lock.json");

    /** The changelog names what is gone. */
    private static final Set<String> WITH_OLD_WORDS = Set.of("CHANGELOG.md");

    /** The list itself, here and in the style guide; and migrations that are published and must not change. */
    private static final Pattern LISTS =
            Pattern.compile("WordsTest\\.java|docs/style\\.md|db/(migration|films|film-scores)/");

    private static final Pattern TEXT = Pattern.compile("\\.(java|md|properties|yaml|yml|json|xml|sh|ts|js|sql)$");

    @Test
    void areThoseOfTheField() {
        var files = files();

        assertThat(files).hasSizeGreaterThan(150);
        assertThat(files.stream().flatMap(WordsTest::replacedWords)).isEmpty();
    }

    private static Stream<String> replacedWords(Path file) {
        var name = ROOT.relativize(file).toString();
        var inName = Stream.of(name).filter(WORD.asPredicate());
        return Stream.concat(inName, linesOf(file).filter(WORD.asPredicate()).map(line -> name + ": " + line.strip()));
    }

    private static List<Path> files() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> TEXT.matcher(file.toString()).find())
                    .filter(file -> !LISTS.matcher(file.toString()).find())
                    .filter(WordsTest::isOurs)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        var path = ROOT.relativize(file);
        if (WITH_OLD_WORDS.contains(path.getName(0).toString())) {
            return false;
        }
        for (var part : path) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
