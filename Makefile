# One command for each thing a person does with this repository; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help demo demo-stop test check packages build release score score-pairs bench profile fuzz hostile coverage faults plant sarif browser schemathesis bench-site bench-tracker hostile-site bench-ledger bench-search golden docs manual man completions clean

SHELL := /bin/bash
DEBUG := .build/debug/taizhang
RELEASE := .build/release/taizhang
# A target may import only what Package.swift gives it.
STRICT := --explicit-target-dependency-import-check error
# What is released brings Swift's library along: it runs where no Swift is, starts sooner and reads faster.
STATIC := --static-swift-stdlib
# Hand annotation and real reports, kept beside the repository, never in it.
export SHARED ?= ../shared

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: packages release ## Read Samples/, keep a ledger over three years, set promise against result, check a draft, run the site
	@mkdir -p out
	@$(RELEASE) read Samples/yanxi-county/2025.txt --only headings,figures
	@$(RELEASE) read Samples/lincheng-city Samples/yanxi-county Samples/weichuan-county Samples/bailulong-town \
	  Samples/messy --format html --output out/demo.html
	@echo
	@echo "Every sample report with its findings marked: open $(CURDIR)/out/demo.html in a browser."
	@echo
	@Scripts/demo-ledger.sh $(RELEASE) out/demo-ledger
	@echo
	@Scripts/demo-reports.sh $(RELEASE)
	@echo
	@echo "The ledger is in out/demo-ledger: try $(RELEASE) items --data out/demo-ledger --year 2025 --light red"
	@echo
	@Scripts/demo-serve.sh $(RELEASE) out/demo-site

demo-stop: ## Stop the site that `make demo` left running
	@Scripts/demo-serve.sh stop

test: packages check build ## Format check, build, all tests
	swift test --skip-build

check: # What needs no build
	swift format lint --strict -r Sources Tests Package.swift
	@python3 Scripts/measures.py --check

packages:
	@Scripts/packages.sh

build: packages
	swift build --build-tests $(STRICT)

release: packages
	swift build -c release --product taizhang $(STRICT) $(STATIC)

score: release ## Score against the hand annotation in ../shared/gold (RECORD=1 raises scores.json)
	@python3 Scripts/score.py $(RELEASE)

score-pairs: release ## Score reconcile against the pairs in ../shared/gold/pairs (RECORD=1 raises scores-pairs.json)
	@python3 Scripts/score-pairs.py $(RELEASE)

bench: release ## Speed, growth and memory against their bars
	swift build -c release --package-path Benchmarks $(STATIC)
	@python3 Scripts/bench.py

profile: release ## Hot functions of the release build over the corpus
	@Scripts/profile.sh

fuzz: packages ## Fuzz every way in for FUZZ_SECONDS (600)
	@Scripts/fuzz.sh

hostile: release ## Huge and malicious files against time and memory limits
	@python3 Scripts/hostile.py $(RELEASE)

coverage: packages ## How much of LedgerCore the tests run
	@Scripts/coverage.sh

faults: build ## Kill writers of a ledger 500 times (KILLS) and look for what was lost
	@python3 Scripts/faults.py .build/debug/FaultWriter $${KILLS:-500}

plant: release ## Plant errors of 30 kinds in real reports and count what check finds, and its false alarms
	@python3 Scripts/plant.py $(RELEASE)

sarif: build ## Hold what check writes for editors against the official schema of SARIF 2.1.0
	@python3 Scripts/check-sarif.py $(DEBUG)

browser: build ## The site in a browser: journeys, every page by axe-core, screenshots into out/site-shots
	@python3 Scripts/browser $(DEBUG)

schemathesis: build ## The interface against its OpenAPI document by schemathesis, SECONDS (300), all checks
	@Scripts/schemathesis.sh $(DEBUG) $(or $(SECONDS),300)

bench-site: release ## The site over 100,000 items and 1,000 reports: 200 requests/s, 16 connections, memory
	@python3 Scripts/bench-site.py $(RELEASE)

bench-tracker: release ## Requests created and listed, against Request Tracker 5 on RT_PORT (8931) as RT_USER, RT_PASSWORD
	@python3 Scripts/bench-tracker.py $(RELEASE) $${RT_PORT:-8931} $${RT_USER:-root} $${RT_PASSWORD:-password}

hostile-site: release ## Slow, broken and oversized clients, 10,000 idle connections, kill -9 while writing
	@python3 Scripts/hostile-site.py $(RELEASE)

bench-ledger: ## Speed of the ledger against bare SQLite, its boards, lists and rebuild against their bars
	swift build -c release --package-path Benchmarks --product LedgerBenchmark $(STATIC)
	@python3 Scripts/bench-ledger.py Benchmarks/.build/release/LedgerBenchmark

bench-search: ## Size of the index, speed of search over MB (200) megabytes, and its hits against grep's
	swift build -c release --package-path Benchmarks --product SearchBenchmark
	@python3 Scripts/bench-search.py Benchmarks/.build/release/SearchBenchmark

golden: build ## Rewrite the golden readings of Samples/; read the difference before committing
	-RECORD=1 swift test --skip-build --filter GoldenTests
	@git diff --stat -- Tests/GoldenTests

docs: build ## Rewrite docs/generated and the measured figures of both READMEs
	@Scripts/docs.sh $(DEBUG)
	@python3 Scripts/measures.py

manual: build ## Run the examples of docs/manual (WRITE=1 takes over what is printed now)
	@python3 Scripts/manual.py $(DEBUG) $(if $(WRITE),--write)

# Manual pages, one a command, from the same declarations as --help.
man: ## Manual pages into out/man
	swift package plugin generate-manual --configuration debug --multi-page \
	  --authors 'The Taizhang authors'
	@rm -rf out/man && mkdir -p out/man/man1
	@# The generator drops everything but ASCII: the brackets that held the Chinese term go too.
	@for page in .build/plugins/GenerateManual/outputs/taizhang/*.1; do \
	  sed 's/ ()//g' "$$page" > "out/man/man1/$${page##*/}"; done
	@ls out/man/man1 | wc -l | sed 's/$$/ pages in out\/man\/man1/'

completions: ## Completion scripts of bash, zsh and fish into out/completions
	swift build --product taizhang
	mkdir -p out/completions
	$(DEBUG) --generate-completion-script bash > out/completions/taizhang.bash
	$(DEBUG) --generate-completion-script zsh > out/completions/_taizhang
	$(DEBUG) --generate-completion-script fish > out/completions/taizhang.fish

clean: demo-stop ## Remove what was built
	rm -rf .build Benchmarks/.build out
