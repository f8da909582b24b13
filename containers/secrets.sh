#!/usr/bin/env bash
# Generates the signing key, the passwords of the databases, and the key of the hashes that erasures leave. It keeps those that exist, because PostgreSQL keeps the
# passwords of its first start.
#
# Each directory is a volume. A service mounts its own, with its password and the public key. PostgreSQL mounts all passwords.
# The private key stays in .filmscore, which none of them mounts.
set -euo pipefail

new_password() {
    od -An -N18 -tx1 /dev/urandom | tr -d ' \n'
}

# The move is atomic, so an interrupted first start leaves no incomplete secret.
secret() {
    local file=$1
    if [ ! -e "$file" ]; then
        new_password >"$file.new"
        mv "$file.new" "$file"
    fi
    cat "$file"
}

password() {
    secret "secrets/postgres/$1"
}

keys=$(java @jvm.options @launch keys)
password postgres >/dev/null
for service in catalog critic user-review scoring; do
    echo "quarkus.datasource.password=$(password "${service//-/_}")" >"secrets/$service/application.properties"
    echo "$keys" >"secrets/$service/public-keys.json"
done
echo "filmscore.erasure.key=$(secret .filmscore/erasure-key)" >>secrets/user-review/application.properties
