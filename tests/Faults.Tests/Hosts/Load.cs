using System.Collections.Concurrent;
using System.Diagnostics;

namespace Faults.Tests.Hosts;

/// <summary>A call that was refused or not answered: when it began and ended, and its status, 0 for no answer at all.</summary>
internal sealed record FailedCall(TimeSpan Begun, TimeSpan Ended, int Status);

/// <summary>People who chat and programs that ask the API, until they are told to stop. Who gets no answer asks again.</summary>
internal sealed class Load(HttpClient client, Stopwatch watch, CancellationToken stop)
{
    /// <summary>What programs ask.</summary>
    public const string Query = "/graphql?query=%7B%20occupations%28first%3A%2020%29%20%7B%20nodes%20%7B%20title%20%7D%20%7D%20%7D";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentBag<Talk> _talks = [];
    private int _answered;

    /// <summary>Chat messages that were not taken.</summary>
    public ConcurrentBag<FailedCall> ChatErrors { get; } = [];

    /// <summary>Questions to the API that were not answered.</summary>
    public ConcurrentBag<FailedCall> ReadErrors { get; } = [];

    public int Acknowledged => _talks.Sum(talk => talk.Said.Count);

    public int Answered => _answered;

    /// <summary>Lets so many people chat and programs ask, until they are told to stop.</summary>
    public Task RunAsync(int talks, int readers) =>
        Task.WhenAll(Enumerable.Range(0, talks).Select(TalkAsync).Concat(Enumerable.Range(0, readers).Select(_ => ReadAsync())));

    /// <summary>Waits until every person was told so many times more that a message is kept, and as many questions were answered.</summary>
    public async Task GoesOnAsync(int times)
    {
        var (wanted, answered) = (_talks.Select(talk => (Talk: talk, Count: talk.Said.Count + times)).ToList(), _answered + times);
        for (var begun = watch.Elapsed; _answered < answered || wanted.Any(one => one.Talk.Said.Count < one.Count); await Task.Delay(Pause, CancellationToken.None))
            Assert.True(watch.Elapsed - begun < Patience, "Somebody is not answered any more.");
    }

    /// <summary>What is wrong with the conversations, as one host remembers them.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync(HttpClient host)
    {
        var problems = new List<string>();
        foreach (var talk in _talks.Where(talk => talk.Id is not null))
            if (await talk.ProblemAsync(host) is { } problem) problems.Add(problem);
        return problems;
    }

    /// <summary>One person: says one thing after the other, each again until it is acknowledged.</summary>
    private async Task TalkAsync(int number)
    {
        var talk = new Talk(client, $"person-{number}");
        _talks.Add(talk);
        for (var message = 1; !stop.IsCancellationRequested; message++)
        {
            await Task.Delay(Pause, CancellationToken.None);
            while (!stop.IsCancellationRequested)
            {
                var begun = watch.Elapsed;
                var status = await talk.TrySayAsync($"what does a nurse do {message}");
                if (status == 200) break;
                ChatErrors.Add(new(begun, watch.Elapsed, status));
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    /// <summary>One program that asks the API.</summary>
    private async Task ReadAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var begun = watch.Elapsed;
            try
            {
                using var answer = await client.GetAsync(Query, CancellationToken.None);
                if (answer.IsSuccessStatusCode) Interlocked.Increment(ref _answered);
                else ReadErrors.Add(new(begun, watch.Elapsed, (int)answer.StatusCode));
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                ReadErrors.Add(new(begun, watch.Elapsed, 0));
            }

            await Task.Delay(Pause, CancellationToken.None);
        }
    }
}
