#!/usr/bin/env bash
# Changes the library in many small ways and looks whether a test notices each: see docs/testing.md.
# tests/mutation.sh [folder …] [--max N] [--minutes N] [--rest] | --changed
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet build tests/SendInspection.Domain.Tests -v q --nologo
dotnet run --project tests/SendInspection.Domain.Mutation -v q -- "$@"
