-- A hash of the caller instead of the subject: an erased account leaves nothing here. HashedCaller computes the same.
UPDATE idempotency_keys SET caller = encode(sha256(convert_to(caller, 'UTF8')), 'hex');
