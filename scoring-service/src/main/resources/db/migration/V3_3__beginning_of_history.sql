-- One row: when this database began, and from when its history is complete. An empty database reads topics that were
-- compacted meanwhile, so it never learns the scores of earlier times. known_from stays absent where nothing was missed.
CREATE TABLE history_beginning (
    begun_at   timestamptz NOT NULL,
    known_from timestamptz
);

-- A database of an earlier version has written its history all along.
INSERT INTO history_beginning (begun_at)
SELECT CASE WHEN EXISTS (SELECT FROM score_history) OR EXISTS (SELECT FROM positions) THEN '-infinity' ELSE now() END;
