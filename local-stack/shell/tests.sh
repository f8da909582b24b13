# Runs all tests, two modules at a time, and says which test classes took longest.

run_tests() {
    local started status=0
    mkdir -p "$home/.filmscore"
    started=$(mktemp "$home/.filmscore/tests.XXXXXX")
    run_maven -T 2 verify "$@" || status=$?
    show_slowest_classes "$started"
    rm -f "$started"
    return "$status"
}

# The slowest test classes of the modules that ran after the file $1 was made.
show_slowest_classes() {
    echo "The slowest test classes:"
    find "$home" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" \
        -exec sed -n 's/.*<testsuite .* name="\([^"]*\)" time="\([0-9.]*\)".*/\2 s  \1/p' {} + | sort -rn | head -n 15
}
