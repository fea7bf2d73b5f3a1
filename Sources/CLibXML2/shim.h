#pragma once
// Debian builds libxml2 with ICU, whose headers clash with those inside Swift's Foundation: a program that
// imports both does not compile. Only a field of the encoding handlers needs them, which we never touch.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
