#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image: a JDK, and bubblewrap as a second wall around students' code.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install --yes --no-install-recommends openjdk-17-jdk-headless
apt-get install --yes --no-install-recommends bubblewrap || echo "No bubblewrap: students' code runs in a JVM of its own."
