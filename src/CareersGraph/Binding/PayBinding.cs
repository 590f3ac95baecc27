using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Snapshot;
using GraphQLEngine.Execution.Binding;

namespace CareersGraph.Binding;

/// <summary>The pay of an occupation, worked out from the scales when it is asked.</summary>
internal readonly record struct OccupationPay(CatalogueEntry Entry);

/// <summary>Pay and pay scales.</summary>
internal static class PayBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<OccupationPay>("Pay", type =>
        {
            type.Field("framework", pay => pay.Entry.Occupation.Pay.Framework);
            type.Field("bands", pay => Bands(pay.Entry.Occupation.Pay));
            type.Field("minimum", (pay, call) => pay.Entry.PayIn(call.Argument<Nation>("nation"))?.MinimumPounds);
            type.Field("maximum", (pay, call) => pay.Entry.PayIn(call.Argument<Nation>("nation"))?.MaximumPounds);
            type.Field("note", pay => pay.Entry.Occupation.Pay.Note);
            type.Field("meaning", (pay, call) => call.Context<CareersRequest>().Catalogue.NoteOn(pay.Entry.Occupation.Pay.Framework)?.Meaning);
            type.Field("effectiveFrom", (pay, call) => pay.Entry.PayIn(Nation.England) is null
                ? null
                : call.Context<CareersRequest>().Catalogue.PayScales.Find(pay.Entry.Occupation.Pay.Framework, Nation.England)?.EffectiveFrom);
        });
        bind.Object<PayScale>("PayScale", type =>
        {
            type.Field("framework", scale => scale.Framework);
            type.Field("nation", scale => scale.Nation);
            type.Field("effectiveFrom", scale => scale.EffectiveFrom);
            type.Field("bands", scale => scale.Bands);
            type.Field("sources", scale => scale.Sources);
        });
        bind.Object<PayBand>("PayBand", type =>
        {
            type.Field("name", band => band.Name);
            type.Field("minimum", band => band.Range.MinimumPounds);
            type.Field("maximum", band => band.Range.MaximumPounds);
        });
    }

    private static string[] Bands(PayGrading grading) => (grading.FirstGrade, grading.TopGrade) switch
    {
        (null, _) => [],
        ({ } first, null) => [first],
        ({ } first, { } top) when first == top => [first],
        ({ } first, { } top) => [first, top],
    };
}
