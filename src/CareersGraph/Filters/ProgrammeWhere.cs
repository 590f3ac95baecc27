using CareersCatalogue.Occupations;
using CareersCatalogue.Support;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Filters;

/// <summary>Makes one predicate of a <c>ProgrammeFilter</c>: every part that is given must hold.</summary>
internal static class ProgrammeWhere
{
    /// <summary>The predicate; everything passes when nothing is asked.</summary>
    public static Func<Programme, bool> Read(InputObject? where)
    {
        if (where is null) return _ => true;
        var audiences = where.Items<Audience>("audience");
        var offers = where.Items<ProgrammeOffer>("offer");
        var nation = where.Get<Nation?>("nation");
        var area = where.Text("area");
        return programme => (audiences is null || programme.Audiences.Any(audiences.Contains))
            && (offers is null || programme.Offers.Any(offers.Contains))
            && (nation is null || programme.Nations.Contains(nation.Value))
            && (area is null || (programme.Area is { } name && area.Holds(name)));
    }
}
