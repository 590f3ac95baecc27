using System.Collections.Concurrent;
using System.Diagnostics;

namespace Faults.Tests.Hosts;

/// <summary>People who chat and programs that ask the API, until they are told to stop. Who gets no answer asks again.</summary>
internal sealed class Load(HttpClient client, Stopwatch watch, CancellationToken stop)
{
    private const string Query = "/graphql?query=%7B%20occupations%28first%3A%2020%29%20%7B%20nodes%20%7B%20title%20%7D%20%7D%20%7D";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentBag<Talk> _talks = [];
    private int _answered;

    /// <summary>When chat messages were refused or not answered, and how.</summary>
    public ConcurrentBag<(TimeSpan At, int Status)> ChatErrors { get; } = [];

    /// <summary>When questions to the API were.</summary>
    public ConcurrentBag<(TimeSpan At, int Status)> ReadErrors { get; } = [];

    public int Acknowledged => _talks.Sum(talk => talk.Said.Count);

    public int Answered => _answered;

    /// <summary>One person: says one thing after the other, each again until it is acknowledged.</summary>
    public async Task TalkAsync(int number)
    {
        var talk = new Talk(client, $"person-{number}");
        _talks.Add(talk);
        for (var message = 1; !stop.IsCancellationRequested; message++)
        {
            await Task.Delay(Pause, CancellationToken.None);
            while (!stop.IsCancellationRequested)
            {
                var status = await talk.TrySayAsync($"what does a nurse do {message}");
                if (status == 200) break;
                ChatErrors.Add((watch.Elapsed, status));
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    /// <summary>One program that asks the API.</summary>
    public async Task ReadAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var answer = await client.GetAsync(Query, CancellationToken.None);
                if (answer.IsSuccessStatusCode) Interlocked.Increment(ref _answered);
                else ReadErrors.Add((watch.Elapsed, (int)answer.StatusCode));
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                ReadErrors.Add((watch.Elapsed, 0));
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }

    /// <summary>What is wrong with the conversations, as one host remembers them.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(HttpClient host)
    {
        var problems = new List<string>();
        foreach (var talk in _talks.Where(talk => talk.Id is not null))
            if (await talk.ProblemAsync(host) is { } problem) problems.Add(problem);
        return problems;
    }
}
