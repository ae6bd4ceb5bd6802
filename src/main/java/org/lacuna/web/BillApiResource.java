package org.lacuna.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.lacuna.access.Roles;
import org.lacuna.assessment.Bill;
import org.lacuna.output.ResultJson;
import org.lacuna.store.BillStore;

/** Bills for other programs. */
@Path("/api/v1/countries/{country}/bills")
@Produces(MediaType.APPLICATION_JSON)
public class BillApiResource {

    private final Reports reports;
    private final BillStore bills;
    private final ResultJson json;

    BillApiResource(Reports reports, BillStore bills, ResultJson json) {
        this.reports = reports;
        this.bills = bills;
        this.json = json;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public List<Bill> list(@PathParam("country") String country) {
        return bills.list(country);
    }

    /** The same bytes as the command {@code what-if --json} writes of the same bill. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    public String show(@PathParam("country") String country, @PathParam("id") String id) {
        return json.write(bills.find(country, id).flatMap(b -> reports.bill(b, "en")).orElseThrow(NotFoundException::new));
    }
}
