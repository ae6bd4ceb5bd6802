package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.lacuna.deployment.Claim;
import org.lacuna.deployment.Deployment;
import org.lacuna.deployment.Financing;
import org.lacuna.deployment.Granularity;
import org.lacuna.deployment.History;
import org.lacuna.deployment.Hosting;
import org.lacuna.deployment.Operation;
import org.lacuna.deployment.Place;
import org.lacuna.deployment.Proof;
import org.lacuna.deployment.RecordKind;
import org.lacuna.deployment.Source;
import org.lacuna.deployment.Vendor;
import org.lacuna.deployment.Verdict;
import org.lacuna.ruleset.Operator;

/** One deployment record. */
@Entity
@Table(name = "deployment")
class DeploymentRow extends PanacheEntityBase {

    @Id
    String id;
    String kind;
    String name;
    String granularity;
    String place;
    String placeNote;
    String operatorName;
    String operator;
    String technologies;
    String traits;
    String possibleTraits;
    String financingType;
    BigDecimal financingAmount;
    String financingCurrency;
    String financingQualifier;
    String financingRaw;
    String financier;
    String financierState;
    String hostingState;
    String hostingBasis;
    String hostingNote;
    String status;
    String statusRaw;
    String statusAsOf;
    String announced;
    String startDate;
    String endDate;
    String articleSays;
    String articleSource;
    String verdict;
    String verdictNote;
    String accessed;
    String confidence;
    String related;

    @ElementCollection
    @CollectionTable(name = "deployment_country", joinColumns = @JoinColumn(name = "deployment"))
    @OrderColumn(name = "position")
    @Column(name = "country")
    @BatchSize(size = 200)
    List<String> countries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deployment_vendor", joinColumns = @JoinColumn(name = "deployment"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<VendorPart> vendors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deployment_claim", joinColumns = @JoinColumn(name = "deployment"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<ClaimPart> claims = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deployment_source", joinColumns = @JoinColumn(name = "deployment"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<SourcePart> sources = new ArrayList<>();

    static List<String> countries() {
        return find("select distinct c from DeploymentRow d join d.countries c").project(String.class).list();
    }

    static List<DeploymentRow> listByCountry(String country) {
        return list("from DeploymentRow d where ?1 member of d.countries order by d.id", country);
    }

    static List<DeploymentRow> listByIds(Set<String> ids) {
        return list("id in ?1", ids);
    }

    void set(Deployment d) {
        id = d.id();
        kind = d.kind().code();
        name = d.name();
        setPlace(d.place());
        setOperation(d.operation());
        setFinancing(d.financing());
        hostingState = d.hosting().state();
        hostingBasis = d.hosting().basis();
        hostingNote = d.hosting().note();
        setHistory(d.history());
        setProof(d.proof());
        related = Lists.join(d.related());
        replace(vendors, d.vendors().stream().map(VendorPart::of).toList());
        replace(claims, d.cameras().stream().map(ClaimPart::of).toList());
        replace(sources, d.proof().sources().stream().map(SourcePart::of).toList());
    }

    private void setPlace(Place p) {
        granularity = p.granularity().code();
        place = p.name();
        placeNote = p.note();
        replace(countries, p.countries());
    }

    private void setOperation(Operation o) {
        operatorName = o.operatorName();
        operator = o.operator().map(Operator::code).orElse(null);
        technologies = Lists.join(o.technologies());
        traits = Lists.join(o.traits());
        possibleTraits = Lists.join(o.possibleTraits());
    }

    private void setFinancing(Financing f) {
        financingType = f.type();
        financingAmount = f.amount().orElse(null);
        financingCurrency = f.currency();
        financingQualifier = f.qualifier();
        financingRaw = f.raw();
        financier = f.financier();
        financierState = f.financierState();
    }

    private void setHistory(History h) {
        status = h.status();
        statusRaw = h.statusRaw();
        statusAsOf = h.statusAsOf();
        announced = h.announced();
        startDate = h.start();
        endDate = h.end();
    }

    private void setProof(Proof p) {
        articleSays = p.articleSays();
        articleSource = p.articleSource();
        verdict = p.verdict().code();
        verdictNote = p.verdictNote();
        accessed = p.accessed();
        confidence = p.confidence();
    }

    private static <T> void replace(List<T> old, List<T> now) {
        old.clear();
        old.addAll(now);
    }

    Deployment deployment() {
        return new Deployment(id, RecordKind.find(kind).orElseThrow(), name,
                new Place(Granularity.find(granularity).orElseThrow(), countries, place, placeNote),
                new Operation(operatorName, Optional.ofNullable(operator).map(Operator::of), words(technologies),
                        words(traits), words(possibleTraits)),
                vendors.stream().map(VendorPart::vendor).toList(),
                new Financing(financingType, amount(), financingCurrency, financingQualifier, financingRaw, financier,
                        financierState),
                new Hosting(hostingState, hostingBasis, hostingNote),
                new History(status, statusRaw, statusAsOf, announced, startDate, endDate),
                claims.stream().map(ClaimPart::claim).toList(), proof(), words(related));
    }

    private Proof proof() {
        return new Proof(articleSays, articleSource, Verdict.find(verdict).orElseThrow(), verdictNote, accessed,
                confidence, sources.stream().map(SourcePart::source).toList());
    }

    /** Without the zeros that the column adds: 22000000.00 was read as 22000000. */
    private Optional<BigDecimal> amount() {
        return Optional.ofNullable(financingAmount)
                .map(a -> a.stripTrailingZeros().scale() <= 0 ? a.setScale(0) : a.setScale(2));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Lists.split(words));
    }

    @Embeddable
    static class VendorPart {

        String name;
        String homeState;
        String role;

        static VendorPart of(Vendor vendor) {
            VendorPart part = new VendorPart();
            part.name = vendor.name();
            part.homeState = vendor.homeState();
            part.role = vendor.role();
            return part;
        }

        Vendor vendor() {
            return new Vendor(name, homeState, role);
        }
    }

    @Embeddable
    static class ClaimPart {

        Long camerasMin;
        Long camerasMax;
        String qualifier;
        String raw;
        String asOf;

        static ClaimPart of(Claim claim) {
            ClaimPart part = new ClaimPart();
            part.camerasMin = claim.min().isPresent() ? claim.min().getAsLong() : null;
            part.camerasMax = claim.max().isPresent() ? claim.max().getAsLong() : null;
            part.qualifier = claim.qualifier();
            part.raw = claim.raw();
            part.asOf = claim.asOf();
            return part;
        }

        Claim claim() {
            return new Claim(number(camerasMin), number(camerasMax), qualifier, raw, asOf);
        }

        private static OptionalLong number(Long number) {
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }
    }

    @Embeddable
    static class SourcePart {

        String title;
        String publisher;
        String url;
        String published;

        static SourcePart of(Source source) {
            SourcePart part = new SourcePart();
            part.title = source.title();
            part.publisher = source.publisher();
            part.url = source.url();
            part.published = source.date();
            return part;
        }

        Source source() {
            return new Source(title, publisher, url, published);
        }
    }
}
