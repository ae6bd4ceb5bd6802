# Builds Lacuna with a current LTS JDK and serves it as a user without rights.
FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
WORKDIR /lacuna
COPY pom.xml ./
COPY src src
COPY rulesets rulesets
RUN mvn -B -DskipTests package

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /home/lacuna lacuna \
    && mkdir /data && chown lacuna /data && chmod 700 /data
# The rulesets lie beside the application; a volume at this place, or LACUNA_RULESETS, puts others there.
COPY --from=build /lacuna/target/quarkus-app /lacuna
USER lacuna
ENV LACUNA_HOME=/data QUARKUS_HTTP_HOST=0.0.0.0
VOLUME ["/data", "/lacuna/rulesets"]
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/lacuna/quarkus-run.jar"]
