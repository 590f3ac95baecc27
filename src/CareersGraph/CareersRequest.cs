using CareersCatalogue.Guidance;
using CareersCatalogue.Guidance.Journeys;
using CareersCatalogue.Guidance.Matching;
using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersGraph.Limits;

namespace CareersGraph;

/// <summary>What one request of the careers schema reads from: one release throughout, and the bot.</summary>
/// <param name="snapshot">The release, taken once when the request came.</param>
/// <param name="conversation">Gives the bot, and is asked only by fields that talk with it: just after the start it is still learning its words.</param>
public sealed class CareersRequest(CatalogueSnapshot snapshot, Func<IConversation> conversation)
{
    /// <summary>The points that the caller has; null where nobody counts them.</summary>
    public ICallBudget? Budget { get; init; }

    /// <summary>Gives what people answer at events, and is asked only by fields that do; null where there are no events.</summary>
    public Func<Questionnaires>? Questionnaires { get; init; }

    /// <summary>Whether the answer tells what may be otherwise in a moment, whatever the release is.</summary>
    public bool IsOfTheMoment { get; private set; }

    /// <summary>Where the whole catalogue is to be had as one file, for callers who are out of points; null where there is none.</summary>
    public string? Download { get; init; }

    /// <summary>Whether the answer is to say in <c>extensions.cost</c> what it cost.</summary>
    public bool ReportsCost { get; init; }

    /// <summary>Points that the call costs, known before any field is answered.</summary>
    internal int Points { get; set; }

    /// <summary>What people answer at events; a field that asks makes the answer one of the moment.</summary>
    /// <exception cref="InvalidOperationException">The host has none.</exception>
    internal Questionnaires Outreach
    {
        get
        {
            IsOfTheMoment = true;
            return Questionnaires?.Invoke() ?? throw new InvalidOperationException("This host keeps no events.");
        }
    }

    internal IReadOnlyList<QuestionSet> QuestionSets => Catalogue.Contents.QuestionSets;

    internal Catalogue Catalogue => snapshot.Catalogue;

    internal IOccupationSearch Search => snapshot.Search;

    internal RelatedOccupations Related => snapshot.Related;

    internal OccupationMatching Matching => snapshot.Matching;

    internal JourneyFinder Journeys => snapshot.Journeys;

    internal IConversation Conversation => conversation();
}
