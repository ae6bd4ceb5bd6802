package org.lacuna.data;

import java.util.List;
import org.lacuna.reply.Reply;
import org.lacuna.reply.Subject.Kind;
import org.lacuna.reply.Withdrawal;
import org.lacuna.report.CountryReport;
import org.lacuna.report.ReplyReport;

/** What governments and vendors say to the findings. */
final class ReplyTable {

    private ReplyTable() {
    }

    /** Replies to records that must not be passed on stay here with them. */
    static Table of(CountryReport report) {
        Columns columns = new Columns().number("number", "In the edition.")
                .word("to", Columns.codes(Kind.values()), "What it is to.")
                .text("id", "Of the criterion or record; empty = the report as a whole.")
                .text("name", "Of whoever signed.").text("office", "Authority or company where they sit.")
                .text("post", "What they are there.").text("behalf", "Government or vendor that they speak for.")
                .date("received", "The day it came in.").word("language", Reply.LANGUAGES, "Of the text; und = another one.")
                .text("text", "Word for word; empty if it is withdrawn.").text("translation", "By whoever keeps it.")
                .text("original", "Link to the signed original, or where it is kept.")
                .yesNo("outdated", "Whether what it is about has changed since it was recorded.")
                .date("withdrawn", "The day since which it counts no more; empty = it counts.")
                .text("reason", "Why it was withdrawn.").status();
        String status = CountryData.status(report);
        return new Table("replies", "Signed replies of governments and vendors; they change no number.", columns.list(),
                List.of("number"), report.openReplies().stream().map(r -> row(r, status)).toList());
    }

    private static List<Object> row(ReplyReport r, String status) {
        return new Cells().add(r.number()).add(r.subject().kind()).add(r.subject().id()).add(r.by().name())
                .add(r.by().office()).add(r.by().post()).add(r.by().behalf()).add(r.received().toString()).add(r.language())
                .add(r.text()).add(r.translation()).add(r.original()).add(r.outdated())
                .add(r.withdrawn().map(Withdrawal::on)).add(r.withdrawn().map(Withdrawal::reason)).add(status).row();
    }
}
