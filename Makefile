.PHONY: man completions

# Manual page, from the same declarations as --help.
man:
	swift package --allow-writing-to-package-directory plugin generate-manual --configuration debug \
	  --authors 'The Taizhang authors'
	mkdir -p out/man/man1
	cp .build/plugins/GenerateManual/outputs/taizhang/*.1 out/man/man1/

completions:
	swift build --product taizhang
	mkdir -p out/completions
	.build/debug/taizhang --generate-completion-script bash > out/completions/taizhang.bash
	.build/debug/taizhang --generate-completion-script zsh > out/completions/_taizhang
	.build/debug/taizhang --generate-completion-script fish > out/completions/taizhang.fish
