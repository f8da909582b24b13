-- Lists read the name from users, so that a user has one name on all reviews. The check named the copy and goes with it.
ALTER TABLE user_reviews
    DROP COLUMN user_name,
    -- A withdrawn row says that there was a review and which revision it had; what was said is gone.
    ADD CHECK (CASE WHEN withdrawn THEN num_nonnulls(rating, headline, text, language) = 0 ELSE rating IS NOT NULL END);
