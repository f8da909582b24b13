# One image per module: docker build --build-arg MODULE=catalog-service .

ARG JDK=eclipse-temurin:25-jdk
ARG JRE=eclipse-temurin:25-jre

# Independent of MODULE, so that all images share one build.
FROM ${JDK} AS build

# The wrapper checks and unpacks a zip, and the image has no unzip.
RUN apt-get update \
    && apt-get install -y --no-install-recommends unzip \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /source
COPY mvnw ./
COPY .mvn .mvn
RUN ./mvnw --version

COPY . .
# Libraries stay in the cache of the builder; the same step copies the built files out of it.
RUN --mount=type=cache,target=/root/.m2/repository,sharing=locked \
    ./mvnw -B -ntp package -Dmaven.test.skip -Dspotless.check.skip -am \
        -pl catalog-service,critic-service,user-review-service,scoring-service,local-stack \
    && mkdir /modules \
    && for service in catalog critic user-review scoring; do \
        mv $service-service/target/quarkus-app /modules/$service-service \
        && echo '-jar quarkus-run.jar' >/modules/$service-service/launch; \
    done \
    && mkdir -p /modules/local-stack/lib \
    && tr ':' '\n' <local-stack/target/class-path \
        | xargs cp -t /modules/local-stack/lib local-stack/target/local-stack-*.jar \
    && echo '-cp lib/* org.filmscore.stack.Filmscore' >/modules/local-stack/launch

FROM ${JRE}

# A volume takes its owner from the directory of its first mount.
RUN useradd --system --uid 10001 --user-group --no-create-home filmscore \
    && install -d -o filmscore -g filmscore /filmscore/.filmscore /filmscore/config /filmscore/secrets \
    && cd /filmscore/secrets \
    && install -d -o filmscore -g filmscore postgres catalog critic user-review scoring
WORKDIR /filmscore
COPY containers/jvm.options containers/ready.sh containers/secrets.sh ./

ARG MODULE
COPY --from=build /modules/${MODULE} ./

USER filmscore
ENTRYPOINT ["java", "@jvm.options", "@launch"]
