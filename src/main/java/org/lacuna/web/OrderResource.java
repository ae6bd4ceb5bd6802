package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.lacuna.order.Headline;
import org.lacuna.report.OrderReport;
import org.lacuna.report.OrderReport.DomainOrder;
import org.lacuna.report.OrderReport.Place;

/** Which country stands where, as far as can be told. */
@Path("/order")
public class OrderResource {

    /** @param byMiddle whether lists run by the middle of ranges, which lies high where little is known, instead of by code */
    record OrderPage(OrderReport report, boolean byMiddle) {

        public List<Place> places(DomainOrder domain) {
            return byMiddle ? domain.places() : domain.byCode();
        }

        public boolean general() {
            return report.by() == Headline.GENERAL;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(OrderPage page);
    }

    private final Orders orders;
    private final Shown shown;
    private final Reader reader;

    OrderResource(Orders orders, Shown shown, Reader reader) {
        this.shown = shown;
        this.orders = orders;
        this.reader = reader;
    }

    /**
     * @param by {@code weakest-operator}; else the general number
     * @param list {@code middle}; else by code
     */
    @GET
    @PermitAll
    public TemplateInstance show(@QueryParam("by") String by, @QueryParam("list") String list) {
        OrderReport report = shown.order(orders, Headline.find(by).orElse(Headline.GENERAL), reader.language());
        return Templates.show(new OrderPage(report, "middle".equals(list)));
    }
}
