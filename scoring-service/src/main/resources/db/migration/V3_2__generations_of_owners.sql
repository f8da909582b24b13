-- The generation of the owner's database in which a revision counts. Rows of before are of the oldest.
ALTER TABLE films ADD COLUMN generation bigint NOT NULL DEFAULT 0;
ALTER TABLE weights ADD COLUMN generation bigint NOT NULL DEFAULT 0;
ALTER TABLE critic_reviews ADD COLUMN generation bigint NOT NULL DEFAULT 0;
ALTER TABLE user_reviews ADD COLUMN generation bigint NOT NULL DEFAULT 0;
