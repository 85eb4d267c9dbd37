package org.fangxin.platform.imports.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.fangxin.platform.imports.ImportFormat;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportTooLargeException;
import org.fangxin.platform.imports.SubmitImport;

/** Takes an import out of a request. */
public final class ImportIntake {
    private final SubmitImport submitImport;

    public ImportIntake(SubmitImport submitImport) {
        this.submitImport = submitImport;
    }

    /**
     * Stores what a request carries.
     *
     * @throws org.fangxin.platform.web.ProblemException when it is empty, larger than allowed, broken off, or another input
     *     came under its key
     */
    public ImportJob take(SubmitImport.Submission submission, ImportFormat format, HttpServletRequest request) {
        return switch (outcome(submission, format, request)) {
            case SubmitImport.Outcome.Accepted(ImportJob accepted) -> accepted;
            case SubmitImport.Outcome.Empty() -> throw ImportProblems.empty().exception();
            case SubmitImport.Outcome.IntentionReused() ->
                throw ImportProblems.intentionReused().exception();
        };
    }

    private SubmitImport.Outcome outcome(
            SubmitImport.Submission submission, ImportFormat format, HttpServletRequest request) {
        try {
            return submitImport.submit(submission, format, request.getInputStream());
        } catch (ImportTooLargeException e) {
            throw ImportProblems.tooLarge(e).exception();
        } catch (IOException e) {
            throw ImportProblems.brokenOff().exception();
        }
    }
}
