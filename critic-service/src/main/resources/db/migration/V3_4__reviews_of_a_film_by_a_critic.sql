-- The reviews of a film by one critic: one for each publication that printed them. Those of one publication are found by
-- critic_reviews_once.
CREATE INDEX critic_reviews_of_a_film_by_critic ON critic_reviews (film_id, critic_id)
    WHERE NOT retracted AND critic_id IS NOT NULL;
