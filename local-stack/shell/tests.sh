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

# run_soak [--minutes 60] [--seed 1]: without a seed, the run chooses one and prints it.
run_soak() {
    local minutes=60 seed=()
    while [ $# -gt 0 ]; do
        case "$1 ${2:-}" in
            "--minutes "[1-9]*) minutes=$2 ;;
            "--seed "[0-9]*) seed=("-Dfilmscore.soak.seed=$2") ;;
            *)
                echo "Usage: ./filmscore soak [--minutes 60] [--seed 1]" >&2
                exit 2
                ;;
        esac
        shift 2
    done
    run_maven verify -Dspotless.check.skip -pl system-tests -am -Dtest=SoakTest \
        -Dsurefire.failIfNoSpecifiedTests=false "-Dfilmscore.soak.time=PT${minutes}M" ${seed[@]+"${seed[@]}"}
}

# The slowest test classes of the modules that ran after the file $1 was made.
show_slowest_classes() {
    echo "The slowest test classes:"
    find "$home" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" \
        -exec sed -n 's/.*<testsuite .* name="\([^"]*\)" time="\([0-9.]*\)".*/\2 s  \1/p' {} + | sort -rn | head -n 15
}
