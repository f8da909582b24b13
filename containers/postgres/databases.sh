#!/usr/bin/env bash
# The image runs this at the first start: it creates a database and its owner for each service. By default every role may
# connect to every database, so this revokes it.
set -euo pipefail

for name in catalog critic user_review scoring; do
    password=$(<"/run/filmscore/$name")
    export password
    # From the environment: other users can read a command line, and it appears in logs.
    psql -v ON_ERROR_STOP=1 -v name="$name" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv password password
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
done

psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -c 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
