package dev.errata.ui.problems;

import dev.errata.validation.Finding;
import dev.errata.validation.QuickFix;
import java.util.List;

/// What a card asks of the pane.
interface ProblemActions {

    /// Leads to the place of the finding.
    void goTo(Finding finding);

    /// Mends one finding, after a look where it needs one.
    void fix(Finding finding, QuickFix fix);

    /// Mends several findings by the first fix of each, after a look where one of them needs it.
    void fixAll(List<Finding> findings);

    /// Accepts findings, none of them an error, for a reason that is asked for.
    void accept(List<Finding> findings);

    /// Shows the page of a rule.
    void explain(String rule);
}
