using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersBot.Intents.StudyFunding;

internal static class StudyFundingReplies
{
    private static readonly string[] Next = ["How do I get in?", "Apprenticeships", "Talk to a person"];

    internal static Answer Offer(FundingOffer offer, Ask ask)
    {
        var amount = offer.AmountPounds switch
        {
            null => offer.Unit is { } unit ? $": {unit}" : "",
            0 => ": it costs you nothing; the employer and government pay",
            { } pounds => $": {(offer.Unit?.StartsWith("up to", StringComparison.Ordinal) == true ? "up to " : "")}{Wording.Pounds(pounds)} {offer.Unit?.Replace("up to, ", "", StringComparison.Ordinal).Replace("up to", "", StringComparison.Ordinal)}".TrimEnd(),
        };
        var year = offer.Year is { } said ? $" ({said.Split(';')[0]})" : "";
        var repay = offer.Repayable switch { true => " It is a loan to pay back.", false => offer.AmountPounds > 0 ? " You do not pay it back." : "", _ => "" };
        return new($"{offer.Name}{amount}{year}. For: {offer.WhoFor}{(offer.WhoFor.Contains(ask.NationName, StringComparison.Ordinal) ? "" : $", {ask.NationName}")}.{repay}") { Actions = Next, Sources = [offer.Source], More = offer.Note, Entries = ask.Message.Occupations };
    }

    /// <summary>What a degree costs and what helps with it; what is not held of a nation or course is said.</summary>
    internal static Answer Fees(Ask ask, FundingOffer? fee, FundingOffer? grant, StudyCourse? course)
    {
        var degree = ask.Catalogue.FindRouteType(EntryRouteKinds.List.Of(EntryRouteKind.UndergraduateDegree).Key);
        var here = degree?.NationDifferences.FirstOrDefault(one => one.Nation == ask.Nation)?.Text;
        var apprentice = course == StudyCourse.Medicine ? "" : " Apprentices pay no fees.";
        if (fee is { AmountPounds: { } pounds })
        {
            var extra = grant is { AmountPounds: { } more, Repayable: false } ? $" {Students(ask, course)} can get {Wording.Pounds(more)} a year that is not paid back ({grant.Name.Split(':')[0]})." : "";
            return Say(ask, $"A degree in {ask.NationName} costs up to {Wording.Pounds(pounds)} a year ({fee.Year}), usually by a loan that you pay back from later pay.{extra}{apprentice}", [fee.Source, .. grant is null ? [] : new[] { grant.Source }]);
        }

        // What the nation says is about health courses; nothing is held of others there.
        if (here is null || degree is null || course is StudyCourse.Medicine or StudyCourse.Other) return NotHeld(ask, course);
        return Say(ask, $"{here} I don't hold the fees of other courses in {ask.NationName}.{apprentice}", grant is null ? degree.Sources : [grant.Source, .. degree.Sources]);
    }

    /// <summary>How a loan is paid back, which is what people mean by debt.</summary>
    internal static Answer Repaying(FundingOffer loan, FundingOffer? fee, Ask ask, StudyCourse? course) => Say(ask,
        $"You pay back only when you earn enough: you {Back(loan)} ({loan.Year}).{(fee?.AmountPounds is { } pounds ? $" The fee is up to {Wording.Pounds(pounds)} a year." : "")}{(course == StudyCourse.Medicine ? " The NHS bursary helps medical students in later years." : " Apprentices pay no fees.")}",
        fee is null ? [loan.Source] : [loan.Source, fee.Source]);

    // The grant is for the first course that leads to the register, whatever post comes later.
    private static string Students(Ask ask, StudyCourse? course) => course is null ? "Many health students"
        : ask.Occupation is { } entry && FundedCourses.Degree(entry) is { } degree ? $"Students of its {Wording.Lower(degree.Title)}" : "Students of this";

    /// <summary>Who pays for a check of records: nothing is held of that.</summary>
    internal static Answer Check(Ask ask) => new($"I don't hold who pays for a {(ask.Nation == Nation.Scotland ? "PVG" : "DBS")} check. Ask the employer, or the university or college, before you start.")
    {
        Actions = ["Talk to a person", "What jobs are there?"],
        Simpler = "I don't know who pays. Ask the employer or your college.",
    };

    // The record's unit says the share: "repay 9 percent of income above this".
    private static string Back(FundingOffer loan) =>
        (loan.Unit ?? "repay a share of income above this").Replace("income above this", $"what you earn above {Wording.Pounds(loan.AmountPounds ?? 0)} a year", StringComparison.Ordinal);

    /// <summary>No grant is held for a job's course: said, with the ways to it that cost nothing.</summary>
    internal static Answer NoneFor(Ask ask, CatalogueEntry entry, FundingOffer? fee)
    {
        var paid = entry.Routes.FirstOrDefault(route => route.EarnWhileYouLearn && EntryRouteKinds.LeadsToPost(route.Type.Kind) && route.Nations.Contains(ask.Nation));
        var way = paid is null ? "" : $" There is a paid way in: {Wording.Lower(paid.Type.Name)}, with a wage.";
        var cost = paid is null && fee?.AmountPounds is { } pounds ? $" A degree costs up to {Wording.Pounds(pounds)} a year ({fee.Year}), usually by a loan." : "";
        return Say(ask, $"I hold no grant for {Wording.A(entry)} in {ask.NationName}.{way}{cost}", [entry.Occupation.Sources[0], .. cost.Length > 0 && fee is not null ? new[] { fee.Source } : []]) with { Entries = [entry] };
    }

    private static Answer NotHeld(Ask ask, StudyCourse? course)
    {
        var service = ask.Catalogue.Contents.HelpServices.Where(one => one.Kind == HelpKind.CareersAdvice && one.Nations.Contains(ask.Nation)).OrderByDescending(one => one.Phone is not null).FirstOrDefault();
        return Say(ask, $"I don't hold the fees {(course == StudyCourse.Medicine ? "of medical courses" : "of that course")} in {ask.NationName}.{(service is null ? "" : $" {service.Name} can tell you{(service.Phone is { } phone ? $": {phone}" : "")}.")}", service is null ? [] : [service.Source]);
    }

    private static Answer Say(Ask ask, string text, IReadOnlyList<Source> sources) => new(text)
    {
        Actions = ["Apprenticeships", "Uni or apprenticeship?", "How do I get in?", "Talk to a person"],
        Sources = [.. sources.Distinct()],
        Entries = ask.Message.Occupations,
    };
}
