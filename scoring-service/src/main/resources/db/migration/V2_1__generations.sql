-- When the versions of a score began to be counted, in milliseconds since 1970: a score that is made again, because its row
-- or the whole database was lost, is of a later generation than all that was told of it before.
ALTER TABLE film_scores
    ADD COLUMN generation bigint NOT NULL DEFAULT (floor(extract(epoch FROM now()) * 1000));
