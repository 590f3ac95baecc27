using CareersCatalogue.Ports;
using CareersGraph;
using CareersGraph.Limits;
using CareersWeb.Limits;
using GraphQLEngine.Execution;
using GraphQLEngine.OverHttp;

namespace CareersWeb.Graph;

/// <summary>The API at <c>/graphql</c>, and its schema as text.</summary>
internal static class GraphQLEndpoint
{
    private const string CorsPolicy = "GraphQL";

    /// <summary>Longest time that one request may take; seconds.</summary>
    private const int MaximumSeconds = 3;

    private static readonly Dictionary<string, string> NoParameters = [];

    public static IServiceCollection AddCareersGraph(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<GraphQLHttpOptions>();
        services.AddSingleton<GraphQLLog>();
        services.AddSingleton(provider => CareersSchema.Build(new ExecutionOptions { Diagnostics = provider.GetRequiredService<GraphQLLog>() }));
        services.AddSingleton<GraphQLHttpHandler>();

        // The API is public and knows no cookies, so any site's page may ask it.
        services.AddCors(cors => cors.AddPolicy(CorsPolicy, policy => policy
            .AllowAnyOrigin().WithMethods("GET", "POST").WithHeaders("content-type", "accept", "authorization", "x-api-key", "graphql-cost")
            .WithExposedHeaders("ratelimit", "ratelimit-policy", "retry-after")));
        return services;
    }

    public static void MapGraphQL(this IEndpointRouteBuilder routes)
    {
        routes.Map("/graphql", HandleAsync).RequireCors(CorsPolicy).WithMetadata(CountedInPoints.Mark);
        routes.MapGet("/graphql/schema.graphql", () => Results.Text(CareersSchema.Sdl, "text/plain; charset=utf-8")).RequireCors(CorsPolicy);
    }

    private static async Task HandleAsync(
        HttpContext http, GraphQLHttpHandler handler, GraphQLHttpOptions options, ICatalogue catalogue, IServiceProvider services, TimeProvider time)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(MaximumSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, http.RequestAborted);
        try
        {
            var request = new GraphQLHttpRequest
            {
                Method = http.Request.Method,
                Accept = http.Request.Headers.Accept.Count == 0 ? null : string.Join(',', http.Request.Headers.Accept.AsEnumerable()),
                ContentType = http.Request.ContentType,
                Body = await ReadBodyAsync(http, options.MaximumBodyBytes, either.Token),
                Parameters = HttpMethods.IsGet(http.Request.Method)
                    ? http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal)
                    : NoParameters,
            };
            var call = new CareersRequest(catalogue.Current, services.GetRequiredService<IConversation>)
            {
                Budget = http.Features.Get<ICallBudget>(),
                ReportsCost = ApiLimits.AsksForCost(http.Request),
            };
            using var response = await handler.HandleAsync(request, call, either.Token);
            await WriteAsync(http, response);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            await Results.Json(
                new { errors = new[] { new { message = $"The request took longer than {MaximumSeconds} seconds and was ended.", extensions = new { code = "TIMEOUT" } } } },
                statusCode: StatusCodes.Status503ServiceUnavailable).ExecuteAsync(http);
        }
    }

    // One byte past the limit is enough for the handler to refuse the rest by name.
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpContext http, int maximumBytes, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return default;
        var buffer = new byte[(int)Math.Min(http.Request.ContentLength + 1 ?? 4_096, maximumBytes + 1)];
        var length = 0;
        while (true)
        {
            var read = await http.Request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += read;
            if (read == 0 || length > maximumBytes) return buffer.AsMemory(0, length);
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maximumBytes + 1));
        }
    }

    private static async Task WriteAsync(HttpContext http, GraphQLHttpResponse response)
    {
        http.Response.StatusCode = response.StatusCode;
        http.Response.ContentType = response.ContentType;
        http.Response.ContentLength = response.Body.Length;
        http.Response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in response.Headers) http.Response.Headers.Append(name, value);
        await http.Response.Body.WriteAsync(response.Body, http.RequestAborted);
    }
}
