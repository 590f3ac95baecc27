using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersGraph;
using CareersGraph.Limits;
using CareersWeb.Graph.Download;
using CareersWeb.Limits;
using CareersWeb.Site;
using GraphQLEngine.Execution;
using GraphQLEngine.OverHttp;

namespace CareersWeb.Graph;

/// <summary>The API at <c>/graphql</c>, and its schema as text.</summary>
public static class GraphQLEndpoint
{
    private const string CorsPolicy = "GraphQL";

    /// <summary>Longest time that one request may take; seconds.</summary>
    private const int MaximumSeconds = 3;

    /// <summary>
    /// Registers the API; it reads the <see cref="ICatalogue"/> and talks with the <see cref="IConversation"/> that the host registers.
    /// </summary>
    public static IServiceCollection AddCareersGraph(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<GraphQLHttpOptions>();
        services.AddSingleton<GraphQLLog>();
        services.AddSingleton(provider => CareersSchema.Build(new ExecutionOptions
        {
            Diagnostics = provider.GetRequiredService<GraphQLLog>(),
        }));
        services.AddSingleton<GraphQLHttpHandler>();
        services.AddDownload();

        // The API is public and knows no cookies, so any site's page may ask it.
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .AllowAnyOrigin().WithMethods("GET", "POST").WithHeaders("content-type", "accept", "authorization", "x-api-key", "graphql-cost")
            .WithExposedHeaders("etag", "ratelimit", "ratelimit-policy", "retry-after")));
        return services;
    }

    /// <summary>Maps <c>/graphql</c>, <c>/graphql/schema.graphql</c> and the download of the catalogue.</summary>
    public static void MapGraphQL(this IEndpointRouteBuilder routes)
    {
        routes.Map("/graphql", HandleAsync).RequireCors(CorsPolicy).WithMetadata(CountedInPoints.Mark);
        routes.MapGet("/graphql/schema.graphql", () => Results.Text(CareersSchema.Sdl, "text/plain; charset=utf-8")).RequireCors(CorsPolicy);
        routes.MapDownload(CorsPolicy);
    }

    // What people answer changes without a release, so an answer that tells of it is not to be kept.
    private static Task LeaveUnkept(HttpResponse response, CareersRequest call)
    {
        if (!call.IsOfTheMoment) return Task.CompletedTask;
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        return Task.CompletedTask;
    }

    private static async Task HandleAsync(
        HttpContext http, GraphQLHttpHandler handler, GraphQLHttpOptions options, ICatalogue catalogue, IServiceProvider services, TimeProvider time)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(MaximumSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, http.RequestAborted);
        var snapshot = catalogue.Current;
        var request = RequestParts.Head(http.Request) with { Version = AnswerVersion.Of(snapshot), CorrelationId = Correlation.Of(http) };
        try
        {
            request = request with { Body = await RequestParts.BodyAsync(http.Request, options.MaximumBodyBytes, either.Token) };
            var call = new CareersRequest(snapshot, services.GetRequiredService<IConversation>)
            {
                Questionnaires = services.GetRequiredService<Questionnaires>,
                Budget = http.Features.Get<ICallBudget>(),
                Download = DownloadEndpoint.Path,
                ReportsCost = ApiLimits.AsksForCost(http.Request),
            };
            http.Response.OnStarting(() => LeaveUnkept(http.Response, call));
            using var response = await handler.HandleAsync(call.ReportsCost ? request with { Version = null } : request, call, either.Token);
            await ResponseSender.WriteAsync(http, response);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            using var response = GraphQLHttpHandler.TimedOut(request, MaximumSeconds);
            await ResponseSender.WriteAsync(http, response);
        }
    }
}
