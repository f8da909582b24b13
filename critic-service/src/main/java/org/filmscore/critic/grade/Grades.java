package org.filmscore.critic.grade;

import java.math.BigDecimal;
import org.filmscore.critic.grade.GradeReading.Reason;
import org.filmscore.critic.grade.GradeReading.Unreadable;
import org.filmscore.critic.grade.Mark.BareNumber;
import org.filmscore.critic.grade.Mark.Fraction;
import org.filmscore.critic.grade.Mark.OneSlashTwo;
import org.filmscore.critic.grade.Mark.Stars;

/** Reads grades as critics write them. */
public final class Grades {
    /** The maximum length of a grade in characters. */
    public static final int LONGEST = 40;

    private final LetterTable letters;

    public Grades(LetterTable letters) {
        this.letters = letters;
    }

    /** Reads a grade of a publication without a scale. */
    public GradeReading read(String asWritten) {
        return read(asWritten, null);
    }

    /**
     * Reads a grade of a publication.
     *
     * @param scale of the publication, null where it has none; a grade that names its maximum needs none
     */
    public GradeReading read(String asWritten, GradeScale scale) {
        if (asWritten.length() > LONGEST) {
            return new Unreadable(Reason.TOO_LONG);
        }
        var plain = Spelling.plain(asWritten);
        if (plain.isEmpty()) {
            return new Unreadable(Reason.BLANK);
        }
        return letters.read(plain)
                .or(() -> Figures.read(plain).map(mark -> convert(mark, scale)))
                .or(() -> StarGlyphs.read(plain).map(mark -> convert(mark, scale)))
                .orElseGet(() -> new Unreadable(Reason.UNKNOWN_NOTATION));
    }

    private static GradeReading convert(Mark mark, GradeScale scale) {
        return switch (mark) {
            case Fraction fraction -> fraction.convert();
            case BareNumber(var given) -> onScale(given, scale);
            case Stars _ when scale != null && !scale.inStars() -> otherScale();
            case Stars(var given) -> onScale(given, scale);
            case OneSlashTwo _ when scale != null && scale.inStars() -> new Unreadable(Reason.AMBIGUOUS);
            case OneSlashTwo oneSlashTwo -> oneSlashTwo.fraction().convert();
        };
    }

    private static GradeReading onScale(BigDecimal given, GradeScale scale) {
        if (scale == null) {
            return new Unreadable(Reason.NO_SCALE);
        }
        return scale.outOf().map(outOf -> new Fraction(given, outOf).convert()).orElseGet(Grades::otherScale);
    }

    private static GradeReading otherScale() {
        return new Unreadable(Reason.OTHER_SCALE);
    }
}
