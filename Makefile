# One command for each thing a person does with this repository; `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test check packages build release score bench profile fuzz hostile golden docs man completions clean

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
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: packages release ## Read Samples/ as a table and as a page, out/demo.html
	@mkdir -p out
	@$(RELEASE) read Samples/yanxi-county/2025.txt --only headings,figures
	@$(RELEASE) read Samples/lincheng-city Samples/yanxi-county Samples/weichuan-county Samples/bailulong-town \
	  Samples/messy --format html --output out/demo.html
	@echo
	@echo "Every sample report with its findings marked: open $(CURDIR)/out/demo.html in a browser."

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

bench: release ## Speed, growth and memory against their bars
	swift build -c release --package-path Benchmarks $(STATIC)
	@python3 Scripts/bench.py

profile: release ## Hot functions of the release build over the corpus
	@Scripts/profile.sh

fuzz: packages ## Fuzz every way in for FUZZ_SECONDS (600)
	@Scripts/fuzz.sh

hostile: release ## Huge and malicious files against time and memory limits
	@python3 Scripts/hostile.py $(RELEASE)

golden: build ## Rewrite the golden readings of Samples/; read the difference before committing
	-RECORD=1 swift test --skip-build --filter GoldenTests
	@git diff --stat -- Tests/GoldenTests

docs: build ## Rewrite docs/generated and the measured figures of both READMEs
	@Scripts/docs.sh $(DEBUG)
	@python3 Scripts/measures.py

# Manual page, from the same declarations as --help.
man: ## Manual page into out/man
	swift package plugin generate-manual --configuration debug \
	  --authors 'The Taizhang authors'
	mkdir -p out/man/man1
	@# The generator drops everything but ASCII: the brackets that held the Chinese term go too.
	sed 's/ ()//g' .build/plugins/GenerateManual/outputs/taizhang/taizhang.1 > out/man/man1/taizhang.1

completions: ## Completion scripts of bash, zsh and fish into out/completions
	swift build --product taizhang
	mkdir -p out/completions
	$(DEBUG) --generate-completion-script bash > out/completions/taizhang.bash
	$(DEBUG) --generate-completion-script zsh > out/completions/_taizhang
	$(DEBUG) --generate-completion-script fish > out/completions/taizhang.fish

clean: ## Remove what was built
	rm -rf .build Benchmarks/.build out
