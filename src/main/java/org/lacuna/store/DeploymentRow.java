package org.lacuna.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.lacuna.deployment.Deployment;
import org.lacuna.ruleset.Operator;

/** One deployment record: the whole of it as JSON, and beside it the columns by which records are sought and counted. */
@Entity
@Table(name = "deployment")
class DeploymentRow extends PanacheEntityBase {

    @Id
    String id;
    String kind;
    String granularity;
    String place;
    String operator;
    String status;
    String confidence;
    String dataset;
    String traits;
    String possibleTraits;
    String vendorStates;
    String content;

    @ElementCollection
    @CollectionTable(name = "deployment_country", joinColumns = @JoinColumn(name = "deployment"))
    @Column(name = "country")
    @BatchSize(size = 200)
    Set<String> countries = new TreeSet<>();

    static List<String> countries() {
        return find("select distinct c from DeploymentRow d join d.countries c").project(String.class).list();
    }

    /** Without single devices, of which there may be a million. */
    static List<DeploymentRow> listByCountry(String country) {
        return list("from DeploymentRow d where ?1 member of d.countries and granularity <> 'device' order by d.id", country);
    }

    static List<DeploymentRow> listByIds(Set<String> ids) {
        return list("id in ?1", ids);
    }

    void set(Deployment d) {
        id = d.id();
        kind = d.kind().code();
        granularity = d.place().granularity().code();
        place = d.place().name();
        operator = d.operation().operator().map(Operator::code).orElse(null);
        status = d.history().status();
        confidence = d.proof().confidence();
        dataset = d.origin().dataset();
        traits = Lists.join(d.operation().traits());
        possibleTraits = Lists.join(d.operation().possibleTraits());
        vendorStates = Lists.join(new TreeSet<>(d.vendors().stream().map(v -> v.homeState()).toList()));
        content = DeploymentJson.write(d);
        countries.clear();
        countries.addAll(d.place().countries());
    }

    Deployment deployment() {
        return DeploymentJson.read(content);
    }
}
