package org.lacuna.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.lacuna.report.OrderReport;
import org.lacuna.report.OrderReport.DomainOrder;
import org.lacuna.report.OrderReport.Place;

/** Which country stands where, as far as can be told. */
@Path("/order")
public class OrderResource {

    /** @param byCode whether the lists run by country code instead of the middle of ranges */
    record OrderPage(OrderReport report, boolean byCode) {

        public List<Place> places(DomainOrder domain) {
            return byCode ? domain.byCode() : domain.places();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(OrderPage page);
    }

    private final Orders orders;
    private final Reader reader;

    OrderResource(Orders orders, Reader reader) {
        this.orders = orders;
        this.reader = reader;
    }

    /** @param by {@code code}; else by the middle */
    @GET
    @PermitAll
    public TemplateInstance show(@QueryParam("by") String by) {
        return Templates.show(new OrderPage(orders.find(reader.language()), "code".equals(by)));
    }
}
