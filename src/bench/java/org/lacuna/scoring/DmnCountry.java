package org.lacuna.scoring;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.lacuna.assessment.Answer;
import org.lacuna.assessment.AnswerSheet;
import org.lacuna.assessment.AnswerState;
import org.lacuna.ruleset.Criterion;
import org.lacuna.ruleset.Domain;
import org.lacuna.ruleset.Operator;
import org.lacuna.ruleset.Option;
import org.lacuna.ruleset.Ruleset;

/**
 * One country's result by Apache KIE: the law once and again for each gap, and under each of these laws every way of a
 * deployment.
 */
final class DmnCountry {

    private final Ruleset ruleset;
    private final DMNRuntime runtime;
    private final DMNModel needs;
    private final DMNModel law;
    private final DMNModel deployment;
    private final Map<String, Object> answers = new HashMap<>();
    private final List<Object> ways = new ArrayList<>();
    private final Portfolio portfolio;

    DmnCountry(Ruleset ruleset, AnswerSheet sheet, Portfolio portfolio) {
        this.ruleset = ruleset;
        this.portfolio = portfolio;
        DmnSource source = new DmnSource(ruleset);
        runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(Stream.of(source.needs(), source.law(), source.deployment())
                        .map(text -> ResourceFactory.newReaderResource(new StringReader(text), "UTF-8")).toList())
                .getOrElseThrow(IllegalStateException::new);
        needs = model("needs");
        law = model("law");
        deployment = model("deployment");
        ruleset.criteria().forEach(c -> answers.put(DmnSource.name(c.id()), answer(c, sheet.find(c.id()))));
        portfolio.cases().forEach(c -> ways.add(context("traits", new ArrayList<>(c.traits()))));
    }

    /** Not {@code Map.of}: FEEL asks contexts and lists for null, which that refuses. */
    private static Map<String, Object> context(Object... namesAndValues) {
        Map<String, Object> context = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            context.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return context;
    }

    private DMNModel model(String name) {
        DMNModel model = runtime.getModel(DmnSource.NAMESPACE, name);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        return model;
    }

    private static Map<String, Object> answer(Criterion criterion, Optional<Answer> answer) {
        List<String> options = criterion.options().stream().map(Option::id).toList();
        if (answer.filter(a -> a.state() == AnswerState.SILENT).isPresent()) {
            options = options.subList(0, 1);
        }
        Set<String> named = answer.map(Answer::options).orElse(Set.of());
        List<String> possible = named.isEmpty() ? options : options.stream().filter(named::contains).toList();
        List<String> binds = named.isEmpty() ? Operator.codes()
                : answer.flatMap(Answer::binds).map(b -> b.stream().map(Operator::code).toList()).orElse(null);
        return context("worst", possible.get(0), "best", possible.get(possible.size() - 1), "binds",
                binds == null ? null : new ArrayList<>(binds));
    }

    private static Map<String, Object> results(DMNResult result) {
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return result.getContext().getAll();
    }

    /** Coverage, loss lists and uncovered risk, by decision; with what is left of the risk if each of these gaps is closed. */
    Map<String, Object> evaluate(List<String> gaps) {
        List<Object> needed = ways.stream().map(way -> evaluate(needs, "way", way).get("needed")).toList();
        Map<String, Object> results = new HashMap<>(evaluate(law, "answers", answers));
        results.put("risk", risk(needed, results));
        for (String gap : gaps) {
            Map<String, Object> met = new HashMap<>(answers);
            String best = ruleset.criterion(gap).best().id();
            met.put(DmnSource.name(gap), context("worst", best, "best", best, "binds", new ArrayList<>(Operator.codes())));
            DMNContext context = runtime.newContext();
            context.set("answers", met);
            results.put("closing " + gap, risk(needed, results(runtime.evaluateByName(law, context, "scores"))));
        }
        return results;
    }

    private Map<String, Object> evaluate(DMNModel model, String input, Object value) {
        DMNContext context = runtime.newContext();
        context.set(input, value);
        return results(runtime.evaluateAll(model, context));
    }

    /** DMN covers the ways; what that leaves of the risk is summed up for it. */
    private List<Interval> risk(List<Object> needed, Map<String, Object> law) {
        Interval[] missing = new Interval[needed.size()];
        for (int i = 0; i < missing.length; i++) {
            Interval weakest = Interval.ONE;
            for (Operator operator : portfolio.cases().get(i).operators()) {
                DMNContext context = runtime.newContext();
                context.set("needed", needed.get(i));
                context.set("scores", ((Map<?, ?>) law.get("scores")).get(DmnSource.name(operator)));
                Map<String, Object> covered = results(runtime.evaluateAll(deployment, context));
                weakest = weakest.weaker(new Interval(number(covered.get("covered_lo")), number(covered.get("covered_hi"))));
            }
            missing[i] = weakest.complement();
        }
        return portfolio.holdings().stream().map(h -> h.ways().stream()
                .map(w -> w.exposure().total().times(missing[w.at()])).reduce(Interval::or).orElseThrow()).toList();
    }

    private Interval sum(Object risk) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < portfolio.holdings().size(); i++) {
            sum = sum.plus(((Interval) ((List<?>) risk).get(i)).times(portfolio.holdings().get(i).count()));
        }
        return sum;
    }

    /** @throws IllegalStateException if any number differs from Lacuna's by more than 1e-9 */
    void check(CountryScore score) {
        Map<String, Object> found = evaluate(score.gaps().stream().map(Gap::criterion).toList());
        for (Domain domain : ruleset.domains()) {
            for (Coverage coverage : score.domain(domain.id()).operators()) {
                String id = DmnSource.name(domain.id()) + "_" + DmnSource.name(coverage.operator());
                check("coverage " + id, range(found.get("coverage_" + id)), coverage.score().orElseThrow());
                checkLosses(id, (List<?>) found.get("losses_" + id), coverage.losses());
            }
        }
        Interval now = sum(found.get("risk"));
        for (Gap gap : score.gaps()) {
            Interval then = sum(found.get("closing " + gap.criterion()));
            double best = 100 * (now.lo() - then.lo());
            double worst = 100 * (now.hi() - then.hi());
            check("sure of " + gap.criterion(), Math.max(0, Math.min(best, worst)), gap.sure());
            check("open of " + gap.criterion(), Math.abs(worst - best), gap.open());
        }
        Map<String, ProfileScore> scored = new HashMap<>();
        score.profiles().forEach(p -> scored.put(p.deployments().get(0).id(), p));
        for (int i = 0; i < portfolio.holdings().size(); i++) {
            Interval uncovered = scored.get(portfolio.holdings().get(i).records().get(0).id()).uncovered();
            check("uncovered " + i, (Interval) ((List<?>) found.get("risk")).get(i), uncovered);
        }
    }

    private void checkLosses(String id, List<?> found, LossList expected) {
        List<Criterion> criteria = ruleset.criteria().toList();
        for (Object line : found) {
            Map<?, ?> loss = (Map<?, ?>) line;
            String criterion = criteria.get((int) number(loss.get("criterion")) - 1).id();
            String what = id + " " + criterion;
            check(what, number(loss.get("lost")), lost(expected, criterion, LossList.Kind.CRITERION).lost());
            check(what, number(loss.get("open")), lost(expected, criterion, LossList.Kind.CRITERION).open());
            check(what, number(loss.get("gateLost")), lost(expected, criterion, LossList.Kind.GATE).lost());
            check(what, number(loss.get("gateOpen")), lost(expected, criterion, LossList.Kind.GATE).open());
        }
    }

    private static LossList.Line lost(LossList losses, String criterion, LossList.Kind kind) {
        return losses.lines().stream().filter(l -> l.id().equals(criterion) && l.kind() == kind).findFirst()
                .orElse(new LossList.Line(kind, criterion, 0, 0, 0));
    }

    private static Interval range(Object context) {
        Map<?, ?> range = (Map<?, ?>) context;
        double lo = number(range.get("lo"));
        return new Interval(lo, Math.max(lo, number(range.get("hi"))));
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    private static void check(String what, Interval found, Interval expected) {
        check(what, found.lo(), expected.lo());
        check(what, found.hi(), expected.hi());
    }

    private static void check(String what, double found, double expected) {
        if (!(Math.abs(found - expected) <= 1e-9)) {
            throw new IllegalStateException(what + ": DMN says " + found + ", Lacuna " + expected);
        }
    }
}
