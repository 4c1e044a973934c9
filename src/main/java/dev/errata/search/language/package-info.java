/// The language in which people say which records they want: its grammar, its names, and what is at fault in a text. Knows no
/// record; what a query means is said in the package above.
///
/// ```
/// query     = [ or ]
/// or        = and { "OR" and }
/// and       = not { [ "AND" ] not }                       words and conditions side by side all have to hold
/// not       = { "NOT" | "-" } primary                     "-" stands directly before what it negates, which is no digit
/// primary   = "(" or ")" | condition | item | regex | phrase | word
/// condition = name ":" values                             text: contains; number, day, word: is
///           | name ( "=" | "!=" ) values                  is, is not: the whole value, whatever its case
///           | name ( "<" | "<=" | ">" | ">=" ) bound      numbers and days only
/// item      = name "[" or "]"                             one item of the list meets all that stands in the brackets
/// values    = value | "(" or ")"                          in the parentheses: values with OR, NOT and so on
/// value     = "none" | "any" | regex | phrase | [ bound ] ".." [ bound ] | word
/// bound     = number [ "%" ] | day | "today" | "-" digits ( "d" | "w" | "m" | "y" )
/// day       = year [ "-" month [ "-" day ] ]
/// regex     = "/" pattern "/"                             "\/" is a slash; what follows is white space, ")", "]" or the end
/// phrase    = '"' any characters '"'                      '""' is a quote; the quotes of other keyboards do as well
/// word      = characters up to white space or a quote     "*" within a word stands for any characters
/// ```
///
/// A name counts only where an operator follows it directly and the language knows it; everything else is a word, so that
/// `C:\temp`, `std::bad_alloc`, `fork()`, `--no-cache`, `/var/log` and `error: 5` are found as they are typed. Spaces may stand
/// around comparisons, not around `:`. A full-width `：`, `（` or `）` counts like its narrow twin. Keywords are upper-case.
@NullMarked
package dev.errata.search.language;

import org.jspecify.annotations.NullMarked;
