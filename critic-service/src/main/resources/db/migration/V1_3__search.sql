-- Names as they are searched: regardless of case and accents. What is there already is folded here nearly as the service
-- will fold it once it is described anew.
ALTER TABLE publications ADD search_text text;
ALTER TABLE critics ADD search_text text;

UPDATE publications SET search_text = lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'));
UPDATE critics SET search_text = lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g'));

ALTER TABLE publications ALTER search_text SET NOT NULL;
ALTER TABLE critics ALTER search_text SET NOT NULL;
