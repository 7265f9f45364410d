# 'make' prints what can be done. It takes make and Python 3.11 or newer; the rest is set up in .venv, once.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup tools audit test torture lint format bench window translations package package-test lock
MAKEFLAGS += --no-print-directory
export PYTHON

CASE ?= seeds/joint-talks
PYTEST ?=
BENCH ?=
PACK ?=
PY := .venv/bin/python
I18N := resources/i18n
LUPDATE := .venv/bin/pyside6-lupdate -silent -extensions py desktop/parallax/gui -tr-function-alias translate+=translated \
	-no-obsolete -locations none -sort-messages -source-language en
LOCK := $(PY) -m uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --quiet \
	--no-config --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(UPGRADE)

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: ## make the environment .venv from the locked packages (the other tasks do it, too)
	@sh .ci/setup requirements.lock

tools:
	@sh .ci/setup requirements-dev.lock

audit: setup ## audit a case (CASE=seeds/joint-talks), print the findings, write out/audit.xlsx and out/audit.json
	@mkdir -p out
	@$(PY) -m parallax audit "$(CASE)" --workbook out/audit.xlsx --json out/audit.json || [ $$? -eq 1 ]

test: lint ## check style, types and imports, and run all tests (PYTEST="-k times" for some)
	@$(PY) -m pytest -q -n 2 --dist loadfile $(PYTEST)

torture: tools ## kill, cut off, flip and fill up case files, as often as was promised (minutes)
	@PARALLAX_TORTURE=1 $(PY) -m pytest -q tests/torture $(PYTEST)

lint: tools ## check style, types and imports
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) .venv/bin/lint-imports --no-logo

format: tools ## put the code into its form
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

bench: tools ## print the scores on the story sets and the speed table (BENCH="seeds speed" for some)
	@$(PY) -m tests.bench $(BENCH)

window: setup ## open the window
	@sh .ci/libraries
	@$(PY) -m parallax

translations: tools ## gather the window's texts into resources/i18n/*.ts, and make of them what the window loads
	@$(LUPDATE) -target-language tr -ts $(I18N)/parallax_tr.ts
	@$(LUPDATE) -pluralonly -target-language en -ts $(I18N)/parallax_en.ts
	@.venv/bin/pyside6-lrelease -silent $(I18N)/parallax_*.ts

package: setup ## build dist/parallax, which runs without Python (PACK="deb appdir setup sums" for installers of it, too)
	@$(PY) resources/installer bundle $(PACK)

package-test: tools ## test what 'make package' has built
	@PARALLAX_PACKAGE=1 $(PY) -m pytest -q tests/package $(PYTEST)

# Not from "tools": a package that is new in pyproject.toml does not stand in the locks that it would set up from.
lock: ## renew the locks from pyproject.toml (UPGRADE=--upgrade for the newest versions)
	@[ -x $(PY) ] || sh .ci/setup requirements-dev.lock
	@$(PY) -m pip install --quiet "uv>=0.13,<0.14"
	@$(LOCK) --group build -o requirements.lock
	@$(LOCK) --group dev -c requirements.lock -o requirements-dev.lock
