package org.lacuna.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.context.ContextFacts;
import org.lacuna.deployment.Deployment;
import org.lacuna.report.EditionInputs;
import org.lacuna.report.Precedents;
import org.lacuna.review.Approval;
import org.lacuna.ruleset.Fingerprint;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.language.TranslatedRuleset;
import org.lacuna.ruleset.language.Versions;

/** Makes a frozen copy of all that the report of an edition is drawn from. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Press {

    private final Database database;
    private final DeploymentStore deployments;
    private final ApprovalStore approvals;
    private final ReviewStore reviews;
    private final CodingStore codings;
    private final ReplyStore replies;
    private final PublishedStore published;
    private final Versions versions;
    private final ContextFacts context;
    private final AuditLog log;
    private final Clock clock;

    Press(Database database, DeploymentStore deployments, ApprovalStore approvals, ReviewStore reviews,
            CodingStore codings, ReplyStore replies, PublishedStore published, Versions versions, ContextFacts context,
            AuditLog log, Clock clock) {
        this.database = database;
        this.deployments = deployments;
        this.approvals = approvals;
        this.reviews = reviews;
        this.codings = codings;
        this.replies = replies;
        this.published = published;
        this.versions = versions;
        this.context = context;
        this.log = log;
        this.clock = clock;
    }

    /** @return false, and nothing is kept, if what was approved is not what is there */
    boolean print(AnswerSheet sheet, Approval approval) {
        // One after the other, so that numbers have no gaps.
        OrganisationRow organisation = OrganisationRow.findById(database.acting().organisation(),
                LockModeType.PESSIMISTIC_WRITE);
        List<Deployment> records = deployments.listByCountry(sheet.country());
        if (!approval.of().equals(approvals.now(sheet, records))) {
            return false;
        }
        TranslatedRuleset ruleset = versions.pin(sheet.ruleset(), sheet.version(), sheet.model()).require();
        EditionInputs inputs = new EditionInputs(ruleset, sheet, records, context.about(sheet.country()),
                Precedents.of(ruleset.source(), published.sheets(organisation.id)), reviews.opinions(sheet.id()),
                codings.pairs(sheet.id()), replies.list(sheet.id()));
        database.in(sql -> keep(sql, inputs, organisation.name, approval.lawyer()));
        return true;
    }

    private long keep(Sql sql, EditionInputs inputs, String organisation, boolean lawyer) throws SQLException {
        String country = inputs.answers().country();
        int number = sql.find("select coalesce(max(number), 0) from edition where organisation = :own and country = ?",
                row -> row.getInt(1), country).orElseThrow() + 1;
        return sql.run("insert into edition (organisation, country, number, assessment, published_at, organisation_name,"
                + " lawyer, log, ruleset, content) values (:own, ?, ?, ?, ?, ?, ?, ?, ?, ?)", country, number,
                inputs.answers().id(), OffsetDateTime.now(clock), organisation, lawyer, log.head().toString(),
                ruleset(inputs.ruleset()),
                FrozenJson.write(FrozenJson.Content.of(inputs), FrozenJson.Content.class));
    }

    /** Editions by the same ruleset share it. */
    private String ruleset(TranslatedRuleset ruleset) {
        String content = FrozenJson.write(new FrozenJson.Rules(ruleset.source(), ruleset.translations()),
                FrozenJson.Rules.class);
        String hash = Fingerprint.ofText(content);
        // Two organisations may publish by the same ruleset at once.
        log.hold();
        database.ofAll(sql -> {
            boolean known = sql.find("select hash from edition_ruleset where hash = ?", row -> hash, hash).isPresent();
            return known ? 0 : sql.run("insert into edition_ruleset (hash, content) values (?, ?)", hash, content);
        });
        return hash;
    }

    /** The edition stays as it is; that it no longer stands is told beside it. */
    void withdraw(String assessment, Signed by) {
        database.in(sql -> sql.run("insert into edition_withdrawal (organisation, country, number, withdrawn_at, who, reason)"
                + " select organisation, country, number, ?, ?, ? from edition where organisation = :own and assessment = ?",
                OffsetDateTime.now(clock), by.who(), by.reason(), assessment));
    }

    /** Every answer of a new edition was copied from the one before. */
    void toConfirm(AnswerSheet sheet) {
        database.in(sql -> sql.runAll("insert into to_confirm (organisation, assessment, criterion, operator)"
                + " values (:own, ?, ?, ?)",
                sheet.answers().stream().map(a -> new Object[] { sheet.id(), a.criterion(),
                        Operator.codeOf(a.operator()) }).toList()));
    }
}
