using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersGraph.Connections;
using CareersGraph.Filters;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>A page of what a search found.</summary>
internal sealed record SearchPage(string Text, SearchSyntax Syntax, SearchOutcome Outcome, Connection<SearchHit> Page);

/// <summary>One occupation that a search found, with the search it was found by.</summary>
internal readonly record struct FoundOccupation(string Cursor, SearchPage Page, SearchHit Hit);

/// <summary>Search and completions.</summary>
internal static class SearchBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<SearchPage>("SearchConnection", type =>
        {
            type.Field("edges", page => page.Page.Edges.Select(edge => new FoundOccupation(edge.Cursor, page, edge.Node)).ToArray());
            type.Field("nodes", page => page.Page.Edges.Select(edge => edge.Node.Entry).ToArray());
            type.Field("pageInfo", page => page.Page.PageInfo);
            type.Field("totalCount", page => page.Page.TotalCount);
            type.Field("facets", (page, call) =>
                FacetList.Of(call.Context<CareersRequest>().Catalogue, [.. page.Outcome.Hits.Select(hit => hit.Entry)]));
            type.Field("didYouMean", page => page.Outcome.DidYouMean);
            type.Field("understood", page => page.Outcome.Understood);
            type.Field("skipped", page => page.Outcome.Skipped);
            type.Field("relaxed", page => page.Outcome.LetGo.Concat(page.Outcome.Relaxed.Select(LetGo.OfWord)).ToArray());
        });
        bind.Object<UnderstoodWish>("UnderstoodWish", type =>
        {
            type.Field("id", wish => wish.Meaning.Id);
            type.Field("text", wish => wish.Text);
            type.Field("label", wish => wish.Meaning.Label);
            type.Field("kind", wish => wish.Meaning.Kind);
            type.Field("where", wish => WhereLiteral.Of(wish.Meaning.Condition));
        });
        bind.Object<LetGo>("LetGo", type =>
        {
            type.Field("id", gone => gone.Id);
            type.Field("text", gone => gone.Text);
            type.Field("reason", gone => gone.Reason);
        });
        bind.Object<FoundOccupation>("SearchEdge", type =>
        {
            type.Field("cursor", found => found.Cursor);
            type.Field("node", found => found.Hit.Entry);
            type.Field("score", found => found.Hit.Score);
            type.Field("highlights", (found, call) => Highlights(call.Context<CareersRequest>().Search, found));
        });
        bind.Object<Highlight>("Highlight", type =>
        {
            type.Field("field", highlight => highlight.Field);
            type.Field("fragments", highlight => highlight.Fragments);
        });
        bind.Object<HighlightFragment>("HighlightFragment", type =>
        {
            type.Field("text", fragment => fragment.Text);
            type.Field("matched", fragment => fragment.Matched);
        });
        bind.Object<Suggestion>("Suggestion", type =>
        {
            type.Field("text", suggestion => suggestion.Text);
            type.Field("occupation", suggestion => suggestion.Entry);
            type.Field("family", suggestion => suggestion.Family);
        });
    }

    private static IReadOnlyList<Highlight> Highlights(IOccupationSearch search, FoundOccupation found) => found.Page.Syntax == SearchSyntax.People
        ? search.Highlight(found.Page.Text, found.Hit.Entry)
        : search.HighlightAdvanced(found.Page.Text, found.Hit.Entry);

    private static SearchOutcome Found(IOccupationSearch search, SearchSyntax syntax, string text, FieldCall call)
    {
        var where = OccupationWhere.Read(call.Argument<InputObject?>("where"));
        if (syntax == SearchSyntax.People)
            return search.Search(new SearchRequest(text)
            {
                Where = where,
                Understand = call.Argument<bool>("understand"),
                Ignored = call.Argument<string[]>("ignore"),
            });
        var outcome = search.SearchAdvanced(text, where);
        return outcome.Error is { } error ? throw GraphRequestErrors.Syntax(error) : new(outcome.Hits, null, []);
    }

    /// <summary>Answers <c>Query.search</c>.</summary>
    public static SearchPage Search(CareersRequest request, FieldCall call)
    {
        var text = call.Argument<string>("query");
        if (text.Length > InputReading.MaximumCharacters) throw GraphRequestErrors.TooLong("query", InputReading.MaximumCharacters, text.Length);
        var syntax = call.Argument<SearchSyntax>("syntax");
        var outcome = Found(request.Search, syntax, text, call);
        var page = new PageRequest(call.Argument<int?>("first"), call.Argument<string?>("after"), null, null);
        return new(text, syntax, outcome, Connection<SearchHit>.Of(outcome.Hits, page, hit => OccupationList.KeyOf(hit.Entry)));
    }
}
