-- The ascending sorts of the reviews of a film. PostgreSQL cannot read the descending indexes backwards, because rows without
-- a value come last in both directions.
CREATE INDEX critic_reviews_worst_first ON critic_reviews (film_id, score, id) WHERE NOT retracted;
CREATE INDEX critic_reviews_oldest_first ON critic_reviews (film_id, published_on, id) WHERE NOT retracted;
